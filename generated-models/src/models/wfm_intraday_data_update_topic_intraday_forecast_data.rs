// @generated from the schema "WfmIntradayDataUpdateTopicIntradayForecastData"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmIntradayDataUpdateTopicIntradayForecastData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmIntradayDataUpdateTopicIntradayForecastData {
    /// `offered`: `number (double)`.
    pub offered: Option<f64>,
    /// `averageTalkTimeSeconds`: `number (double)`.
    #[doc(alias = "averageTalkTimeSeconds")]
    pub average_talk_time_seconds: Option<f64>,
    /// `averageAfterCallWorkSeconds`: `number (double)`.
    #[doc(alias = "averageAfterCallWorkSeconds")]
    pub average_after_call_work_seconds: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayForecastData "WfmIntradayDataUpdateTopicIntradayForecastData" 3 {
    (
        offered: f64 = "offered" with_offered,
        average_talk_time_seconds: f64 = "averageTalkTimeSeconds" with_average_talk_time_seconds,
        average_after_call_work_seconds: f64 = "averageAfterCallWorkSeconds" with_average_after_call_work_seconds,
    )
});
