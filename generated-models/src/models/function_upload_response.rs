// @generated from the schema "FunctionUploadResponse"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `FunctionUploadResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FunctionUploadResponse {
    /// `url`: `string`, read-only.
    pub url: Option<String>,
    /// `headers`: `map of string`, read-only.
    pub headers: Option<BTreeMap<String, String>>,
    /// `signedUrlTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "signedUrlTimeoutSeconds")]
    pub signed_url_timeout_seconds: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FunctionUploadResponse "FunctionUploadResponse" 3 {
    (
        url: String = "url" with_url read_only,
        headers: BTreeMap<String, String> = "headers" with_headers read_only,
        signed_url_timeout_seconds: i32 = "signedUrlTimeoutSeconds" with_signed_url_timeout_seconds,
    )
});
