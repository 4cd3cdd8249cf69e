// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicInstagramId"; changes made here are lost at the next generation

use crate::ExternalContactsUnresolvedContactChangedTopicInstagramScopedId;
use crate::runtime::Extra;

/// The schema `ExternalContactsUnresolvedContactChangedTopicInstagramId`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsUnresolvedContactChangedTopicInstagramId {
    /// `ids`: `array of ExternalContactsUnresolvedContactChangedTopicInstagramScopedId`.
    pub ids: Option<Vec<ExternalContactsUnresolvedContactChangedTopicInstagramScopedId>>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// `handle`: `string`.
    pub handle: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicInstagramId "ExternalContactsUnresolvedContactChangedTopicInstagramId" 3 {
    (
        ids: Vec<ExternalContactsUnresolvedContactChangedTopicInstagramScopedId> = "ids" with_ids,
        display_name: String = "displayName" with_display_name,
        handle: String = "handle" with_handle,
    )
});
