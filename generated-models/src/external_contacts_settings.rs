// @generated from the schema "ExternalContactsSettings"; changes made here are lost at the next generation

/// The schema `ExternalContactsSettings`.
pub struct ExternalContactsSettings {
    /// `manuallyAssignDivisionsToInteractions`: `boolean`.
    #[doc(alias = "manuallyAssignDivisionsToInteractions")]
    pub manually_assign_divisions_to_interactions: ::std::option::Option<bool>,
    /// `manuallyAssignDivisionsToContacts`: `boolean`.
    #[doc(alias = "manuallyAssignDivisionsToContacts")]
    pub manually_assign_divisions_to_contacts: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsSettings {
    const EMPTY: Self = Self {
        manually_assign_divisions_to_interactions: ::std::option::Option::None,
        manually_assign_divisions_to_contacts: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsSettings = &<ExternalContactsSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            (
                "manuallyAssignDivisionsToInteractions",
                "manually_assign_divisions_to_interactions",
                0,
            ),
            (
                "manuallyAssignDivisionsToContacts",
                "manually_assign_divisions_to_contacts",
                0,
            ),
        ],
        fields: &[
            &E.manually_assign_divisions_to_interactions,
            &E.manually_assign_divisions_to_contacts,
        ],
    }
};

crate::runtime::model!(ExternalContactsSettings);

crate::runtime::setters!(ExternalContactsSettings {
    with_manually_assign_divisions_to_interactions: manually_assign_divisions_to_interactions: bool,
    with_manually_assign_divisions_to_contacts: manually_assign_divisions_to_contacts: bool,
});
