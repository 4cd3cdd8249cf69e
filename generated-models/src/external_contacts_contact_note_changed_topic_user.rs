// @generated from the schema "ExternalContactsContactNoteChangedTopicUser"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactNoteChangedTopicUser`.
#[repr(C)]
pub struct ExternalContactsContactNoteChangedTopicUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsContactNoteChangedTopicUser "ExternalContactsContactNoteChangedTopicUser" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
