// @generated from the schema "SmsAddressProvision"; changes made here are lost at the next generation

/// The schema `SmsAddressProvision`.
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

impl crate::runtime::Model for SmsAddressProvision {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        street: ::std::option::Option::None,
        city: ::std::option::Option::None,
        region: ::std::option::Option::None,
        postal_code: ::std::option::Option::None,
        country_code: ::std::option::Option::None,
        auto_correct_address: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SmsAddressProvision = &<SmsAddressProvision as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SmsAddressProvision",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("street", "street", 1),
            ("city", "city", 1),
            ("region", "region", 1),
            ("postalCode", "postal_code", 1),
            ("countryCode", "country_code", 1),
            ("autoCorrectAddress", "auto_correct_address", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.street,
            &E.city,
            &E.region,
            &E.postal_code,
            &E.country_code,
            &E.auto_correct_address,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(SmsAddressProvision);

crate::runtime::setters!(SmsAddressProvision {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_street: street: ::std::string::String,
    with_city: city: ::std::string::String,
    with_region: region: ::std::string::String,
    with_postal_code: postal_code: ::std::string::String,
    with_country_code: country_code: ::std::string::String,
    with_auto_correct_address: auto_correct_address: bool,
    with_self_uri: self_uri: ::std::string::String,
});
