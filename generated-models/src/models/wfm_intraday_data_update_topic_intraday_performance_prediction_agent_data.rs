// @generated from the schema "WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData {
    /// `interactingTimeSeconds`: `number (double)`.
    #[doc(alias = "interactingTimeSeconds")]
    pub interacting_time_seconds: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData "WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData" 1 {
    (
        interacting_time_seconds: f64 = "interactingTimeSeconds" with_interacting_time_seconds,
    )
});
