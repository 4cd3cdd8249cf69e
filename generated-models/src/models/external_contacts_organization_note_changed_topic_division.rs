// @generated from the schema "ExternalContactsOrganizationNoteChangedTopicDivision"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ExternalContactsOrganizationNoteChangedTopicDivision`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsOrganizationNoteChangedTopicDivision {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsOrganizationNoteChangedTopicDivision "ExternalContactsOrganizationNoteChangedTopicDivision" 1 {
    (
        id: String = "id" with_id,
    )
});
