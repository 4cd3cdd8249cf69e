// @generated from the schema "WfmBuIntradayDataUpdateTopicBuIntradayForecastData"; changes made here are lost at the next generation

/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayForecastData`.
#[repr(C)]
pub struct WfmBuIntradayDataUpdateTopicBuIntradayForecastData {
    /// `offered`: `number (double)`.
    pub offered: ::std::option::Option<f64>,
    /// `averageHandleTimeSeconds`: `number (double)`.
    #[doc(alias = "averageHandleTimeSeconds")]
    pub average_handle_time_seconds: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuIntradayDataUpdateTopicBuIntradayForecastData "WfmBuIntradayDataUpdateTopicBuIntradayForecastData" 2 {
    (
        offered: f64 = "offered" 0 with_offered,
        average_handle_time_seconds: f64 = "averageHandleTimeSeconds" 0 with_average_handle_time_seconds,
    )
});
