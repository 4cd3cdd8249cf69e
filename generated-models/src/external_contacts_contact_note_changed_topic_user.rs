// @generated from the schema "ExternalContactsContactNoteChangedTopicUser"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactNoteChangedTopicUser`.
pub struct ExternalContactsContactNoteChangedTopicUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsContactNoteChangedTopicUser {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsContactNoteChangedTopicUser = &<ExternalContactsContactNoteChangedTopicUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsContactNoteChangedTopicUser",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(ExternalContactsContactNoteChangedTopicUser);

crate::runtime::setters!(ExternalContactsContactNoteChangedTopicUser {
    with_id: id: ::std::string::String,
});
