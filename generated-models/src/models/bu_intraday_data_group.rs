// @generated from the schema "BuIntradayDataGroup"; changes made here are lost at the next generation

use crate::{
    BuIntradayForecastData, BuIntradayScheduleData, IntradayPerformancePredictionData,
};
use crate::runtime::{Extra, Open};

/// The schema `BuIntradayDataGroup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuIntradayDataGroup {
    /// `mediaType`: one of `Voice`, `Chat`, `Email`, `Callback` and 2 more.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `forecastDataSummary`: `BuIntradayForecastData`.
    #[doc(alias = "forecastDataSummary")]
    pub forecast_data_summary: Option<Box<BuIntradayForecastData>>,
    /// `forecastDataPerInterval`: `array of BuIntradayForecastData`.
    #[doc(alias = "forecastDataPerInterval")]
    pub forecast_data_per_interval: Option<Vec<BuIntradayForecastData>>,
    /// `scheduleDataSummary`: `BuIntradayScheduleData`.
    #[doc(alias = "scheduleDataSummary")]
    pub schedule_data_summary: Option<Box<BuIntradayScheduleData>>,
    /// `scheduleDataPerInterval`: `array of BuIntradayScheduleData`.
    #[doc(alias = "scheduleDataPerInterval")]
    pub schedule_data_per_interval: Option<Vec<BuIntradayScheduleData>>,
    /// `performancePredictionDataSummary`: `IntradayPerformancePredictionData`.
    #[doc(alias = "performancePredictionDataSummary")]
    pub performance_prediction_data_summary: Option<
        Box<IntradayPerformancePredictionData>,
    >,
    /// `performancePredictionDataPerInterval`: `array of IntradayPerformancePredictionData`.
    #[doc(alias = "performancePredictionDataPerInterval")]
    pub performance_prediction_data_per_interval: Option<
        Vec<IntradayPerformancePredictionData>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuIntradayDataGroup "BuIntradayDataGroup" 7 {
    (
        media_type: Open<MediaType> = "mediaType" with_media_type,
        forecast_data_summary: Box<BuIntradayForecastData> = "forecastDataSummary" with_forecast_data_summary,
        forecast_data_per_interval: Vec<BuIntradayForecastData> = "forecastDataPerInterval" with_forecast_data_per_interval,
        schedule_data_summary: Box<BuIntradayScheduleData> = "scheduleDataSummary" with_schedule_data_summary,
        schedule_data_per_interval: Vec<BuIntradayScheduleData> = "scheduleDataPerInterval" with_schedule_data_per_interval,
        performance_prediction_data_summary: Box<IntradayPerformancePredictionData> = "performancePredictionDataSummary" with_performance_prediction_data_summary,
        performance_prediction_data_per_interval: Vec<IntradayPerformancePredictionData> = "performancePredictionDataPerInterval" with_performance_prediction_data_per_interval,
    )
});

/// The property `mediaType` of `BuIntradayDataGroup`. Known values: `Voice`, `Chat`, `Email`, `Callback`, `Message`, `Workitem`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Chat,
    Email,
    Callback,
    Message,
    Workitem,
}

crate::runtime::values!(MediaType {
    Voice = "Voice",
    Chat = "Chat",
    Email = "Email",
    Callback = "Callback",
    Message = "Message",
    Workitem = "Workitem",
});
