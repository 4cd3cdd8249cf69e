// @generated from the schema "WfmHistoricalAdherenceBulkResponse"; changes made here are lost at the next generation

use crate::{WfmHistoricalAdherenceBulkJobReference, WfmHistoricalAdherenceBulkResult};
use crate::runtime::Extra;

/// The schema `WfmHistoricalAdherenceBulkResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmHistoricalAdherenceBulkResponse {
    /// `job`: `WfmHistoricalAdherenceBulkJobReference`.
    pub job: Option<Box<WfmHistoricalAdherenceBulkJobReference>>,
    /// `downloadUrls`: `array of string`.
    #[doc(alias = "downloadUrls")]
    pub download_urls: Option<Vec<String>>,
    /// `downloadResult`: `WfmHistoricalAdherenceBulkResult`.
    #[doc(alias = "downloadResult")]
    pub download_result: Option<Box<WfmHistoricalAdherenceBulkResult>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceBulkResponse "WfmHistoricalAdherenceBulkResponse" 3 {
    (
        job: Box<WfmHistoricalAdherenceBulkJobReference> = "job" with_job,
        download_urls: Vec<String> = "downloadUrls" with_download_urls,
        download_result: Box<WfmHistoricalAdherenceBulkResult> = "downloadResult" with_download_result,
    )
});
