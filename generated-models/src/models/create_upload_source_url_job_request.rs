// @generated from the schema "CreateUploadSourceUrlJobRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CreateUploadSourceUrlJobRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateUploadSourceUrlJobRequest {
    /// `uploadUrl`: `string`, required.
    #[doc(alias = "uploadUrl")]
    pub upload_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateUploadSourceUrlJobRequest "CreateUploadSourceUrlJobRequest" 1 {
    (
        upload_url: String = "uploadUrl" with_upload_url required,
    )
});
