// @generated from the schema "ExternalContactsOrganizationNoteChangedTopicDivision"; changes made here are lost at the next generation

/// The schema `ExternalContactsOrganizationNoteChangedTopicDivision`.
pub struct ExternalContactsOrganizationNoteChangedTopicDivision {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsOrganizationNoteChangedTopicDivision {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsOrganizationNoteChangedTopicDivision = &<ExternalContactsOrganizationNoteChangedTopicDivision as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsOrganizationNoteChangedTopicDivision",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(ExternalContactsOrganizationNoteChangedTopicDivision);

crate::runtime::setters!(ExternalContactsOrganizationNoteChangedTopicDivision {
    with_id: id: ::std::string::String,
});
