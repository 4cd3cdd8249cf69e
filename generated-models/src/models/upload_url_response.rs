// @generated from the schema "UploadUrlResponse"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `UploadUrlResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UploadUrlResponse {
    /// `url`: `string`, read-only.
    pub url: Option<String>,
    /// `uploadKey`: `string`, read-only.
    #[doc(alias = "uploadKey")]
    pub upload_key: Option<String>,
    /// `headers`: `map of string`, read-only.
    pub headers: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UploadUrlResponse "UploadUrlResponse" 3 {
    (
        url: String = "url" with_url read_only,
        upload_key: String = "uploadKey" with_upload_key read_only,
        headers: BTreeMap<String, String> = "headers" with_headers read_only,
    )
});
