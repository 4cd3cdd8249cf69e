// @generated from the schema "WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData"; changes made here are lost at the next generation

/// The schema `WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData`.
#[repr(C)]
pub struct WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData {
    /// `interactingTimeSeconds`: `number (double)`.
    #[doc(alias = "interactingTimeSeconds")]
    pub interacting_time_seconds: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData "WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData" 1 {
    (
        interacting_time_seconds: f64 = "interactingTimeSeconds" 0 with_interacting_time_seconds,
    )
});
