// @generated from the schema "ExternalContactsContactNoteChangedTopicDivision"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactNoteChangedTopicDivision`.
pub struct ExternalContactsContactNoteChangedTopicDivision {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsContactNoteChangedTopicDivision {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsContactNoteChangedTopicDivision = &<ExternalContactsContactNoteChangedTopicDivision as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsContactNoteChangedTopicDivision",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(ExternalContactsContactNoteChangedTopicDivision);

crate::runtime::setters!(ExternalContactsContactNoteChangedTopicDivision {
    with_id: id: ::std::string::String,
});
