// @generated from the schema "WfmProcessUploadRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmProcessUploadRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmProcessUploadRequest {
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmProcessUploadRequest "WfmProcessUploadRequest" 1 {
    (
        upload_key: String = "uploadKey" with_upload_key required,
    )
});
