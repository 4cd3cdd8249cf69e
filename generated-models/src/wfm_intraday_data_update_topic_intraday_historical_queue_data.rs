// @generated from the schema "WfmIntradayDataUpdateTopicIntradayHistoricalQueueData"; changes made here are lost at the next generation

/// The schema `WfmIntradayDataUpdateTopicIntradayHistoricalQueueData`.
#[repr(C)]
pub struct WfmIntradayDataUpdateTopicIntradayHistoricalQueueData {
    /// `offered`: `integer`.
    pub offered: ::std::option::Option<i64>,
    /// `completed`: `integer`.
    pub completed: ::std::option::Option<i64>,
    /// `answered`: `integer`.
    pub answered: ::std::option::Option<i64>,
    /// `abandoned`: `integer`.
    pub abandoned: ::std::option::Option<i64>,
    /// `averageTalkTimeSeconds`: `number (double)`.
    #[doc(alias = "averageTalkTimeSeconds")]
    pub average_talk_time_seconds: ::std::option::Option<f64>,
    /// `averageAfterCallWorkSeconds`: `number (double)`.
    #[doc(alias = "averageAfterCallWorkSeconds")]
    pub average_after_call_work_seconds: ::std::option::Option<f64>,
    /// `serviceLevelPercent`: `number (double)`.
    #[doc(alias = "serviceLevelPercent")]
    pub service_level_percent: ::std::option::Option<f64>,
    /// `averageSpeedOfAnswerSeconds`: `number (double)`.
    #[doc(alias = "averageSpeedOfAnswerSeconds")]
    pub average_speed_of_answer_seconds: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayHistoricalQueueData "WfmIntradayDataUpdateTopicIntradayHistoricalQueueData" 8 {
    (
        offered: i64 = "offered" 0 with_offered,
        completed: i64 = "completed" 0 with_completed,
        answered: i64 = "answered" 0 with_answered,
        abandoned: i64 = "abandoned" 0 with_abandoned,
        average_talk_time_seconds: f64 = "averageTalkTimeSeconds" 0 with_average_talk_time_seconds,
        average_after_call_work_seconds: f64 = "averageAfterCallWorkSeconds" 0 with_average_after_call_work_seconds,
        service_level_percent: f64 = "serviceLevelPercent" 0 with_service_level_percent,
        average_speed_of_answer_seconds: f64 = "averageSpeedOfAnswerSeconds" 0 with_average_speed_of_answer_seconds,
    )
});
