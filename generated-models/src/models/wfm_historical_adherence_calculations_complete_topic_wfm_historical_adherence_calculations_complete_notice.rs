// @generated from the schema "WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// `downloadUrls`: `array of string`.
    #[doc(alias = "downloadUrls")]
    pub download_urls: Option<Vec<String>>,
    /// `queryState`: one of `Processing`, `Complete`, `Canceled` and `Error`.
    #[doc(alias = "queryState")]
    pub query_state: Option<Open<QueryState>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice "WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice" 4 {
    (
        id: String = "id" with_id,
        download_url: String = "downloadUrl" with_download_url,
        download_urls: Vec<String> = "downloadUrls" with_download_urls,
        query_state: Open<QueryState> = "queryState" with_query_state,
    )
});

/// The property `queryState` of `WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum QueryState {
    Processing,
    Complete,
    Canceled,
    Error,
}

crate::runtime::values!(QueryState {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
