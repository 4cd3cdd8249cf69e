// @generated from the schema "UpdateScheduleUploadResponse"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::UpdateScheduleUploadSchema;
use crate::runtime::Extra;

/// The schema `UpdateScheduleUploadResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateScheduleUploadResponse {
    /// `uploadKey`: `string`.
    #[doc(alias = "uploadKey")]
    pub upload_key: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `headers`: `map of string`.
    pub headers: Option<BTreeMap<String, String>>,
    /// `uploadBodySchema`: `UpdateScheduleUploadSchema`.
    #[doc(alias = "uploadBodySchema")]
    pub upload_body_schema: Option<Box<UpdateScheduleUploadSchema>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateScheduleUploadResponse "UpdateScheduleUploadResponse" 4 {
    (
        upload_key: String = "uploadKey" with_upload_key,
        url: String = "url" with_url,
        headers: BTreeMap<String, String> = "headers" with_headers,
        upload_body_schema: Box<UpdateScheduleUploadSchema> = "uploadBodySchema" with_upload_body_schema,
    )
});
