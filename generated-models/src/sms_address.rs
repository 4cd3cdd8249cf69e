// @generated from the schema "SmsAddress"; changes made here are lost at the next generation

/// The schema `SmsAddress`.
#[repr(C)]
pub struct SmsAddress {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `street`: `string`.
    pub street: ::std::option::Option<::std::string::String>,
    /// `city`: `string`.
    pub city: ::std::option::Option<::std::string::String>,
    /// `region`: `string`.
    pub region: ::std::option::Option<::std::string::String>,
    /// `postalCode`: `string`.
    #[doc(alias = "postalCode")]
    pub postal_code: ::std::option::Option<::std::string::String>,
    /// `countryCode`: `string`.
    #[doc(alias = "countryCode")]
    pub country_code: ::std::option::Option<::std::string::String>,
    /// `validated`: `boolean`, read-only.
    pub validated: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SmsAddress "SmsAddress" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        street: ::std::string::String = "street" 0 with_street,
        city: ::std::string::String = "city" 0 with_city,
        region: ::std::string::String = "region" 0 with_region,
        postal_code: ::std::string::String = "postalCode" 0 with_postal_code,
        country_code: ::std::string::String = "countryCode" 0 with_country_code,
        validated: bool = "validated" 2 with_validated,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
