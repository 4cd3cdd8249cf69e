// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicContactAddress"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicContactAddress`.
pub struct ExternalContactsUnresolvedContactChangedTopicContactAddress {
    /// `address1`: `string`.
    pub address1: ::std::option::Option<::std::string::String>,
    /// `address2`: `string`.
    pub address2: ::std::option::Option<::std::string::String>,
    /// `city`: `string`.
    pub city: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<::std::string::String>,
    /// `postalCode`: `string`.
    #[doc(alias = "postalCode")]
    pub postal_code: ::std::option::Option<::std::string::String>,
    /// `countryCode`: `string`.
    #[doc(alias = "countryCode")]
    pub country_code: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for ExternalContactsUnresolvedContactChangedTopicContactAddress {
    const EMPTY: Self = Self {
        address1: ::std::option::Option::None,
        address2: ::std::option::Option::None,
        city: ::std::option::Option::None,
        state: ::std::option::Option::None,
        postal_code: ::std::option::Option::None,
        country_code: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsUnresolvedContactChangedTopicContactAddress = &<ExternalContactsUnresolvedContactChangedTopicContactAddress as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsUnresolvedContactChangedTopicContactAddress",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("address1", "address1", 0),
            ("address2", "address2", 0),
            ("city", "city", 0),
            ("state", "state", 0),
            ("postalCode", "postal_code", 0),
            ("countryCode", "country_code", 0),
        ],
        fields: &[
            &E.address1,
            &E.address2,
            &E.city,
            &E.state,
            &E.postal_code,
            &E.country_code,
        ],
    }
};

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicContactAddress);

crate::runtime::setters!(ExternalContactsUnresolvedContactChangedTopicContactAddress {
    with_address1: address1: ::std::string::String,
    with_address2: address2: ::std::string::String,
    with_city: city: ::std::string::String,
    with_state: state: ::std::string::String,
    with_postal_code: postal_code: ::std::string::String,
    with_country_code: country_code: ::std::string::String,
});
