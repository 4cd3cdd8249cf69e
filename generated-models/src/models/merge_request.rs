// @generated from the schema "MergeRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MergeRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MergeRequest {
    /// `sourceContactId`: `string`, required.
    #[doc(alias = "sourceContactId")]
    pub source_contact_id: Option<String>,
    /// `targetContactId`: `string`, required.
    #[doc(alias = "targetContactId")]
    pub target_contact_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MergeRequest "MergeRequest" 2 {
    (
        source_contact_id: String = "sourceContactId" with_source_contact_id required,
        target_contact_id: String = "targetContactId" with_target_contact_id required,
    )
});
