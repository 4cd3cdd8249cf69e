// @generated from the schema "ImportScheduleUploadResponse"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::ImportScheduleUploadSchema;
use crate::runtime::Extra;

/// The schema `ImportScheduleUploadResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ImportScheduleUploadResponse {
    /// `uploadKey`: `string`.
    #[doc(alias = "uploadKey")]
    pub upload_key: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `headers`: `map of string`.
    pub headers: Option<BTreeMap<String, String>>,
    /// `uploadBodySchema`: `ImportScheduleUploadSchema`.
    #[doc(alias = "uploadBodySchema")]
    pub upload_body_schema: Option<Box<ImportScheduleUploadSchema>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ImportScheduleUploadResponse "ImportScheduleUploadResponse" 4 {
    (
        upload_key: String = "uploadKey" with_upload_key,
        url: String = "url" with_url,
        headers: BTreeMap<String, String> = "headers" with_headers,
        upload_body_schema: Box<ImportScheduleUploadSchema> = "uploadBodySchema" with_upload_body_schema,
    )
});
