// @generated from the schema "ExternalContactsContactChangedTopicInstagramId"; changes made here are lost at the next generation

use crate::ExternalContactsContactChangedTopicInstagramScopedId;
use crate::runtime::Extra;

/// The schema `ExternalContactsContactChangedTopicInstagramId`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsContactChangedTopicInstagramId {
    /// `ids`: `array of ExternalContactsContactChangedTopicInstagramScopedId`.
    pub ids: Option<Vec<ExternalContactsContactChangedTopicInstagramScopedId>>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// `handle`: `string`.
    pub handle: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsContactChangedTopicInstagramId "ExternalContactsContactChangedTopicInstagramId" 3 {
    (
        ids: Vec<ExternalContactsContactChangedTopicInstagramScopedId> = "ids" with_ids,
        display_name: String = "displayName" with_display_name,
        handle: String = "handle" with_handle,
    )
});
