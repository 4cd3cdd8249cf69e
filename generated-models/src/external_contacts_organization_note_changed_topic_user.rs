// @generated from the schema "ExternalContactsOrganizationNoteChangedTopicUser"; changes made here are lost at the next generation

/// The schema `ExternalContactsOrganizationNoteChangedTopicUser`.
pub struct ExternalContactsOrganizationNoteChangedTopicUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsOrganizationNoteChangedTopicUser {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsOrganizationNoteChangedTopicUser = &<ExternalContactsOrganizationNoteChangedTopicUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsOrganizationNoteChangedTopicUser",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(ExternalContactsOrganizationNoteChangedTopicUser);

crate::runtime::setters!(ExternalContactsOrganizationNoteChangedTopicUser {
    with_id: id: ::std::string::String,
});
