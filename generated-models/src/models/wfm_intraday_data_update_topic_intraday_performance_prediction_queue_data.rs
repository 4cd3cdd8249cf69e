// @generated from the schema "WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData {
    /// `serviceLevelPercent`: `number (double)`.
    #[doc(alias = "serviceLevelPercent")]
    pub service_level_percent: Option<f64>,
    /// `averageSpeedOfAnswerSeconds`: `number (double)`.
    #[doc(alias = "averageSpeedOfAnswerSeconds")]
    pub average_speed_of_answer_seconds: Option<f64>,
    /// `numberOfInteractions`: `number (double)`.
    #[doc(alias = "numberOfInteractions")]
    pub number_of_interactions: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData "WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData" 3 {
    (
        service_level_percent: f64 = "serviceLevelPercent" with_service_level_percent,
        average_speed_of_answer_seconds: f64 = "averageSpeedOfAnswerSeconds" with_average_speed_of_answer_seconds,
        number_of_interactions: f64 = "numberOfInteractions" with_number_of_interactions,
    )
});
