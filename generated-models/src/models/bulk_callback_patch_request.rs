// @generated from the schema "BulkCallbackPatchRequest"; changes made here are lost at the next generation

use crate::PatchCallbackRequest;
use crate::runtime::Extra;

/// The schema `BulkCallbackPatchRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkCallbackPatchRequest {
    /// `patchCallbackRequests`: `array of PatchCallbackRequest`, required.
    #[doc(alias = "patchCallbackRequests")]
    pub patch_callback_requests: Option<Vec<PatchCallbackRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkCallbackPatchRequest "BulkCallbackPatchRequest" 1 {
    (
        patch_callback_requests: Vec<PatchCallbackRequest> = "patchCallbackRequests" with_patch_callback_requests required,
    )
});
