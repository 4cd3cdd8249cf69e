// @generated from the schema "BulkCallbackPatchRequest"; changes made here are lost at the next generation

/// The schema `BulkCallbackPatchRequest`.
#[repr(C)]
pub struct BulkCallbackPatchRequest {
    /// `patchCallbackRequests`: `array of PatchCallbackRequest`, required.
    #[doc(alias = "patchCallbackRequests")]
    pub patch_callback_requests: ::std::option::Option<
        ::std::vec::Vec<crate::PatchCallbackRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkCallbackPatchRequest "BulkCallbackPatchRequest" 1 {
    (
        patch_callback_requests: ::std::vec::Vec<crate::PatchCallbackRequest> = "patchCallbackRequests" 1 with_patch_callback_requests,
    )
});
