// @generated from the schema "SmsAddressProvision"; changes made here are lost at the next generation

/// The schema `SmsAddressProvision`.
#[repr(C)]
pub struct SmsAddressProvision {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `street`: `string`, required.
    pub street: ::std::option::Option<::std::string::String>,
    /// `city`: `string`, required.
    pub city: ::std::option::Option<::std::string::String>,
    /// `region`: `string`, required.
    pub region: ::std::option::Option<::std::string::String>,
    /// `postalCode`: `string`, required.
    #[doc(alias = "postalCode")]
    pub postal_code: ::std::option::Option<::std::string::String>,
    /// `countryCode`: `string`, required.
    #[doc(alias = "countryCode")]
    pub country_code: ::std::option::Option<::std::string::String>,
    /// `autoCorrectAddress`: `boolean`.
    #[doc(alias = "autoCorrectAddress")]
    pub auto_correct_address: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SmsAddressProvision "SmsAddressProvision" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        street: ::std::string::String = "street" 1 with_street,
        city: ::std::string::String = "city" 1 with_city,
        region: ::std::string::String = "region" 1 with_region,
        postal_code: ::std::string::String = "postalCode" 1 with_postal_code,
        country_code: ::std::string::String = "countryCode" 1 with_country_code,
        auto_correct_address: bool = "autoCorrectAddress" 0 with_auto_correct_address,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
