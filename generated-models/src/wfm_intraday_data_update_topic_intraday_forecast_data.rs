// @generated from the schema "WfmIntradayDataUpdateTopicIntradayForecastData"; changes made here are lost at the next generation

/// The schema `WfmIntradayDataUpdateTopicIntradayForecastData`.
#[repr(C)]
pub struct WfmIntradayDataUpdateTopicIntradayForecastData {
    /// `offered`: `number (double)`.
    pub offered: ::std::option::Option<f64>,
    /// `averageTalkTimeSeconds`: `number (double)`.
    #[doc(alias = "averageTalkTimeSeconds")]
    pub average_talk_time_seconds: ::std::option::Option<f64>,
    /// `averageAfterCallWorkSeconds`: `number (double)`.
    #[doc(alias = "averageAfterCallWorkSeconds")]
    pub average_after_call_work_seconds: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayForecastData "WfmIntradayDataUpdateTopicIntradayForecastData" 3 {
    (
        offered: f64 = "offered" 0 with_offered,
        average_talk_time_seconds: f64 = "averageTalkTimeSeconds" 0 with_average_talk_time_seconds,
        average_after_call_work_seconds: f64 = "averageAfterCallWorkSeconds" 0 with_average_after_call_work_seconds,
    )
});
