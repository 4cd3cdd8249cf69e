// @generated from the schema "PerformancePredictionRecalculationUploadResponse"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::PerformancePredictionUploadSchema;
use crate::runtime::Extra;

/// The schema `PerformancePredictionRecalculationUploadResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PerformancePredictionRecalculationUploadResponse {
    /// `uploadKey`: `string`.
    #[doc(alias = "uploadKey")]
    pub upload_key: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `headers`: `map of string`.
    pub headers: Option<BTreeMap<String, String>>,
    /// `uploadBodySchema`: `PerformancePredictionUploadSchema`.
    #[doc(alias = "uploadBodySchema")]
    pub upload_body_schema: Option<Box<PerformancePredictionUploadSchema>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PerformancePredictionRecalculationUploadResponse "PerformancePredictionRecalculationUploadResponse" 4 {
    (
        upload_key: String = "uploadKey" with_upload_key,
        url: String = "url" with_url,
        headers: BTreeMap<String, String> = "headers" with_headers,
        upload_body_schema: Box<PerformancePredictionUploadSchema> = "uploadBodySchema" with_upload_body_schema,
    )
});
