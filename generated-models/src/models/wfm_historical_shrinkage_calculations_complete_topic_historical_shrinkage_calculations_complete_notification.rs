// @generated from the schema "WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification {
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: Option<String>,
    /// `downloadUrls`: `array of string`.
    #[doc(alias = "downloadUrls")]
    pub download_urls: Option<Vec<String>>,
    /// `state`: one of `Unknown`, `Complete`, `Error` and `Processing`.
    pub state: Option<Open<State>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification "WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification" 3 {
    (
        operation_id: String = "operationId" with_operation_id,
        download_urls: Vec<String> = "downloadUrls" with_download_urls,
        state: Open<State> = "state" with_state,
    )
});

/// The property `state` of `WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification`. Known values: `Unknown`, `Complete`, `Error`, `Processing`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Unknown,
    Complete,
    Error,
    Processing,
}

crate::runtime::values!(State {
    Unknown = "Unknown",
    Complete = "Complete",
    Error = "Error",
    Processing = "Processing",
});
