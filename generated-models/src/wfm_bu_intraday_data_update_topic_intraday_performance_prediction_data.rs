// @generated from the schema "WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData"; changes made here are lost at the next generation

/// The schema `WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData`.
#[repr(C)]
pub struct WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData {
    /// `serviceLevelPercent`: `number (double)`.
    #[doc(alias = "serviceLevelPercent")]
    pub service_level_percent: ::std::option::Option<f64>,
    /// `averageSpeedOfAnswerSeconds`: `number (double)`.
    #[doc(alias = "averageSpeedOfAnswerSeconds")]
    pub average_speed_of_answer_seconds: ::std::option::Option<f64>,
    /// `occupancyPercent`: `number (double)`.
    #[doc(alias = "occupancyPercent")]
    pub occupancy_percent: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData "WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData" 3 {
    (
        service_level_percent: f64 = "serviceLevelPercent" 0 with_service_level_percent,
        average_speed_of_answer_seconds: f64 = "averageSpeedOfAnswerSeconds" 0 with_average_speed_of_answer_seconds,
        occupancy_percent: f64 = "occupancyPercent" 0 with_occupancy_percent,
    )
});
