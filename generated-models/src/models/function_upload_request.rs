// @generated from the schema "FunctionUploadRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `FunctionUploadRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FunctionUploadRequest {
    /// `fileName`: `string`, required.
    #[doc(alias = "fileName")]
    pub file_name: Option<String>,
    /// `signedUrlTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "signedUrlTimeoutSeconds")]
    pub signed_url_timeout_seconds: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FunctionUploadRequest "FunctionUploadRequest" 2 {
    (
        file_name: String = "fileName" with_file_name required,
        signed_url_timeout_seconds: i32 = "signedUrlTimeoutSeconds" with_signed_url_timeout_seconds,
    )
});
