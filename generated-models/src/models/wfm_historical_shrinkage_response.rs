// @generated from the schema "WfmHistoricalShrinkageResponse"; changes made here are lost at the next generation

use crate::HistoricalShrinkageResultListing;
use crate::runtime::{Extra, Open};

/// The schema `WfmHistoricalShrinkageResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmHistoricalShrinkageResponse {
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: Option<String>,
    /// `downloadUrls`: `array of string`.
    #[doc(alias = "downloadUrls")]
    pub download_urls: Option<Vec<String>>,
    /// `downloadResult`: `HistoricalShrinkageResultListing`.
    #[doc(alias = "downloadResult")]
    pub download_result: Option<Box<HistoricalShrinkageResultListing>>,
    /// `state`: one of `Processing`, `Complete` and `Error`.
    pub state: Option<Open<State>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmHistoricalShrinkageResponse "WfmHistoricalShrinkageResponse" 4 {
    (
        operation_id: String = "operationId" with_operation_id,
        download_urls: Vec<String> = "downloadUrls" with_download_urls,
        download_result: Box<HistoricalShrinkageResultListing> = "downloadResult" with_download_result,
        state: Open<State> = "state" with_state,
    )
});

/// The property `state` of `WfmHistoricalShrinkageResponse`. Known values: `Processing`, `Complete`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Processing,
    Complete,
    Error,
}

crate::runtime::values!(State {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
