// @generated from the schema "SmsAddress"; changes made here are lost at the next generation

/// The schema `SmsAddress`.
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

impl crate::runtime::Model for SmsAddress {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        street: ::std::option::Option::None,
        city: ::std::option::Option::None,
        region: ::std::option::Option::None,
        postal_code: ::std::option::Option::None,
        country_code: ::std::option::Option::None,
        validated: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SmsAddress = &<SmsAddress as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SmsAddress",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("street", "street", 0),
            ("city", "city", 0),
            ("region", "region", 0),
            ("postalCode", "postal_code", 0),
            ("countryCode", "country_code", 0),
            ("validated", "validated", 2),
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
            &E.validated,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(SmsAddress);

crate::runtime::setters!(SmsAddress {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_street: street: ::std::string::String,
    with_city: city: ::std::string::String,
    with_region: region: ::std::string::String,
    with_postal_code: postal_code: ::std::string::String,
    with_country_code: country_code: ::std::string::String,
    with_validated: validated: bool,
    with_self_uri: self_uri: ::std::string::String,
});
