// @generated from the schema "BulkCallbackPatchRequest"; changes made here are lost at the next generation

/// The schema `BulkCallbackPatchRequest`.
pub struct BulkCallbackPatchRequest {
    /// `patchCallbackRequests`: `array of PatchCallbackRequest`, required.
    #[doc(alias = "patchCallbackRequests")]
    pub patch_callback_requests: ::std::option::Option<
        ::std::vec::Vec<crate::PatchCallbackRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkCallbackPatchRequest {
    const EMPTY: Self = Self {
        patch_callback_requests: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkCallbackPatchRequest = &<BulkCallbackPatchRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkCallbackPatchRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("patchCallbackRequests", "patch_callback_requests", 1)],
        fields: &[&E.patch_callback_requests],
    }
};

crate::runtime::model!(BulkCallbackPatchRequest);

crate::runtime::setters!(BulkCallbackPatchRequest {
    with_patch_callback_requests: patch_callback_requests: ::std::vec::Vec<crate::PatchCallbackRequest>,
});
