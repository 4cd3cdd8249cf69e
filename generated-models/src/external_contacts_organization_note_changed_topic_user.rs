// @generated from the schema "ExternalContactsOrganizationNoteChangedTopicUser"; changes made here are lost at the next generation

/// The schema `ExternalContactsOrganizationNoteChangedTopicUser`.
#[repr(C)]
pub struct ExternalContactsOrganizationNoteChangedTopicUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsOrganizationNoteChangedTopicUser "ExternalContactsOrganizationNoteChangedTopicUser" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
