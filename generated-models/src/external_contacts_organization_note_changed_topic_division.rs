// @generated from the schema "ExternalContactsOrganizationNoteChangedTopicDivision"; changes made here are lost at the next generation

/// The schema `ExternalContactsOrganizationNoteChangedTopicDivision`.
#[repr(C)]
pub struct ExternalContactsOrganizationNoteChangedTopicDivision {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsOrganizationNoteChangedTopicDivision "ExternalContactsOrganizationNoteChangedTopicDivision" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
