// @generated from the schema "WfmIntradayDataUpdateTopicIntradayHistoricalAgentData"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmIntradayDataUpdateTopicIntradayHistoricalAgentData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmIntradayDataUpdateTopicIntradayHistoricalAgentData {
    /// `onQueueTimeSeconds`: `number (double)`.
    #[doc(alias = "onQueueTimeSeconds")]
    pub on_queue_time_seconds: Option<f64>,
    /// `interactingTimeSeconds`: `number (double)`.
    #[doc(alias = "interactingTimeSeconds")]
    pub interacting_time_seconds: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayHistoricalAgentData "WfmIntradayDataUpdateTopicIntradayHistoricalAgentData" 2 {
    (
        on_queue_time_seconds: f64 = "onQueueTimeSeconds" with_on_queue_time_seconds,
        interacting_time_seconds: f64 = "interactingTimeSeconds" with_interacting_time_seconds,
    )
});
