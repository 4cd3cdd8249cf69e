// @generated from the schema "ExternalContactsContactNoteChangedTopicDivision"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactNoteChangedTopicDivision`.
#[repr(C)]
pub struct ExternalContactsContactNoteChangedTopicDivision {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsContactNoteChangedTopicDivision "ExternalContactsContactNoteChangedTopicDivision" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
