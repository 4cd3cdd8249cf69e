// @generated from the schema "ReverseWhitepagesLookupResult"; changes made here are lost at the next generation

/// The schema `ReverseWhitepagesLookupResult`.
pub struct ReverseWhitepagesLookupResult {
    /// `contacts`: `array of ExternalContact`.
    pub contacts: ::std::option::Option<::std::vec::Vec<crate::ExternalContact>>,
    /// `externalOrganizations`: `array of ExternalOrganization`.
    #[doc(alias = "externalOrganizations")]
    pub external_organizations: ::std::option::Option<
        ::std::vec::Vec<crate::ExternalOrganization>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ReverseWhitepagesLookupResult {
    const EMPTY: Self = Self {
        contacts: ::std::option::Option::None,
        external_organizations: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ReverseWhitepagesLookupResult = &<ReverseWhitepagesLookupResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ReverseWhitepagesLookupResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("contacts", "contacts", 0),
            ("externalOrganizations", "external_organizations", 0),
        ],
        fields: &[&E.contacts, &E.external_organizations],
    }
};

crate::runtime::model!(ReverseWhitepagesLookupResult);

crate::runtime::setters!(ReverseWhitepagesLookupResult {
    with_contacts: contacts: ::std::vec::Vec<crate::ExternalContact>,
    with_external_organizations: external_organizations: ::std::vec::Vec<crate::ExternalOrganization>,
});
