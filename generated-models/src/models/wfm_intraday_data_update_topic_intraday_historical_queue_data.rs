// @generated from the schema "WfmIntradayDataUpdateTopicIntradayHistoricalQueueData"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmIntradayDataUpdateTopicIntradayHistoricalQueueData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmIntradayDataUpdateTopicIntradayHistoricalQueueData {
    /// `offered`: `integer`.
    pub offered: Option<i64>,
    /// `completed`: `integer`.
    pub completed: Option<i64>,
    /// `answered`: `integer`.
    pub answered: Option<i64>,
    /// `abandoned`: `integer`.
    pub abandoned: Option<i64>,
    /// `averageTalkTimeSeconds`: `number (double)`.
    #[doc(alias = "averageTalkTimeSeconds")]
    pub average_talk_time_seconds: Option<f64>,
    /// `averageAfterCallWorkSeconds`: `number (double)`.
    #[doc(alias = "averageAfterCallWorkSeconds")]
    pub average_after_call_work_seconds: Option<f64>,
    /// `serviceLevelPercent`: `number (double)`.
    #[doc(alias = "serviceLevelPercent")]
    pub service_level_percent: Option<f64>,
    /// `averageSpeedOfAnswerSeconds`: `number (double)`.
    #[doc(alias = "averageSpeedOfAnswerSeconds")]
    pub average_speed_of_answer_seconds: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayHistoricalQueueData "WfmIntradayDataUpdateTopicIntradayHistoricalQueueData" 8 {
    (
        offered: i64 = "offered" with_offered,
        completed: i64 = "completed" with_completed,
        answered: i64 = "answered" with_answered,
        abandoned: i64 = "abandoned" with_abandoned,
        average_talk_time_seconds: f64 = "averageTalkTimeSeconds" with_average_talk_time_seconds,
        average_after_call_work_seconds: f64 = "averageAfterCallWorkSeconds" with_average_after_call_work_seconds,
        service_level_percent: f64 = "serviceLevelPercent" with_service_level_percent,
        average_speed_of_answer_seconds: f64 = "averageSpeedOfAnswerSeconds" with_average_speed_of_answer_seconds,
    )
});
