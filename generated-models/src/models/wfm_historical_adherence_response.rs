// @generated from the schema "WfmHistoricalAdherenceResponse"; changes made here are lost at the next generation

use crate::WfmHistoricalAdherenceResultWrapper;
use crate::runtime::{Extra, Open};

/// The schema `WfmHistoricalAdherenceResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmHistoricalAdherenceResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// `downloadResult`: `WfmHistoricalAdherenceResultWrapper`.
    #[doc(alias = "downloadResult")]
    pub download_result: Option<Box<WfmHistoricalAdherenceResultWrapper>>,
    /// `downloadUrls`: `array of string`.
    #[doc(alias = "downloadUrls")]
    pub download_urls: Option<Vec<String>>,
    /// `queryState`: one of `Processing`, `Complete` and `Error`.
    #[doc(alias = "queryState")]
    pub query_state: Option<Open<QueryState>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceResponse "WfmHistoricalAdherenceResponse" 5 {
    (
        id: String = "id" with_id,
        download_url: String = "downloadUrl" with_download_url,
        download_result: Box<WfmHistoricalAdherenceResultWrapper> = "downloadResult" with_download_result,
        download_urls: Vec<String> = "downloadUrls" with_download_urls,
        query_state: Open<QueryState> = "queryState" with_query_state,
    )
});

/// The property `queryState` of `WfmHistoricalAdherenceResponse`. Known values: `Processing`, `Complete`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum QueryState {
    Processing,
    Complete,
    Error,
}

crate::runtime::values!(QueryState {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
