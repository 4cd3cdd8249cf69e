// @generated from the schema "WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `downloadUrls`: `array of string`.
    #[doc(alias = "downloadUrls")]
    pub download_urls: Option<Vec<String>>,
    /// `queryState`: one of `Unknown`, `Complete`, `Error` and `Processing`.
    #[doc(alias = "queryState")]
    pub query_state: Option<Open<QueryState>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification "WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification" 3 {
    (
        id: String = "id" with_id,
        download_urls: Vec<String> = "downloadUrls" with_download_urls,
        query_state: Open<QueryState> = "queryState" with_query_state,
    )
});

/// The property `queryState` of `WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification`. Known values: `Unknown`, `Complete`, `Error`, `Processing`.
#[repr(u16)]
#[non_exhaustive]
pub enum QueryState {
    Unknown,
    Complete,
    Error,
    Processing,
}

crate::runtime::values!(QueryState {
    Unknown = "Unknown",
    Complete = "Complete",
    Error = "Error",
    Processing = "Processing",
});
