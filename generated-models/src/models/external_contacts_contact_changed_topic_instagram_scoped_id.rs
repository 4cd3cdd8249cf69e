// @generated from the schema "ExternalContactsContactChangedTopicInstagramScopedId"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ExternalContactsContactChangedTopicInstagramScopedId`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsContactChangedTopicInstagramScopedId {
    /// `scopedId`: `string`.
    #[doc(alias = "scopedId")]
    pub scoped_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsContactChangedTopicInstagramScopedId "ExternalContactsContactChangedTopicInstagramScopedId" 1 {
    (
        scoped_id: String = "scopedId" with_scoped_id,
    )
});
