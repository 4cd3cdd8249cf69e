// @generated from the schema "WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData {
    /// `serviceLevelPercent`: `number (double)`.
    #[doc(alias = "serviceLevelPercent")]
    pub service_level_percent: Option<f64>,
    /// `averageSpeedOfAnswerSeconds`: `number (double)`.
    #[doc(alias = "averageSpeedOfAnswerSeconds")]
    pub average_speed_of_answer_seconds: Option<f64>,
    /// `occupancyPercent`: `number (double)`.
    #[doc(alias = "occupancyPercent")]
    pub occupancy_percent: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData "WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData" 3 {
    (
        service_level_percent: f64 = "serviceLevelPercent" with_service_level_percent,
        average_speed_of_answer_seconds: f64 = "averageSpeedOfAnswerSeconds" with_average_speed_of_answer_seconds,
        occupancy_percent: f64 = "occupancyPercent" with_occupancy_percent,
    )
});
