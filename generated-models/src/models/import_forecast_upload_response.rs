// @generated from the schema "ImportForecastUploadResponse"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::BuImportShortTermForecastSchema;
use crate::runtime::Extra;

/// The schema `ImportForecastUploadResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ImportForecastUploadResponse {
    /// `uploadKey`: `string`.
    #[doc(alias = "uploadKey")]
    pub upload_key: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `headers`: `map of string`.
    pub headers: Option<BTreeMap<String, String>>,
    /// `uploadBodySchema`: `BuImportShortTermForecastSchema`.
    #[doc(alias = "uploadBodySchema")]
    pub upload_body_schema: Option<Box<BuImportShortTermForecastSchema>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ImportForecastUploadResponse "ImportForecastUploadResponse" 4 {
    (
        upload_key: String = "uploadKey" with_upload_key,
        url: String = "url" with_url,
        headers: BTreeMap<String, String> = "headers" with_headers,
        upload_body_schema: Box<BuImportShortTermForecastSchema> = "uploadBodySchema" with_upload_body_schema,
    )
});
