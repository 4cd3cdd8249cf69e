// @generated from the schema "WfmBuIntradayDataUpdateTopicBuIntradayDataGroup"; changes made here are lost at the next generation

use crate::{
    WfmBuIntradayDataUpdateTopicBuIntradayForecastData,
    WfmBuIntradayDataUpdateTopicBuIntradayScheduleData,
    WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData,
};
use crate::runtime::{Extra, Open};

/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayDataGroup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuIntradayDataUpdateTopicBuIntradayDataGroup {
    /// `mediaType`: one of `Voice`, `Chat`, `Email`, `Callback` and 2 more.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `forecastDataSummary`: `WfmBuIntradayDataUpdateTopicBuIntradayForecastData`.
    #[doc(alias = "forecastDataSummary")]
    pub forecast_data_summary: Option<
        Box<WfmBuIntradayDataUpdateTopicBuIntradayForecastData>,
    >,
    /// `forecastDataPerInterval`: `array of WfmBuIntradayDataUpdateTopicBuIntradayForecastData`.
    #[doc(alias = "forecastDataPerInterval")]
    pub forecast_data_per_interval: Option<
        Vec<WfmBuIntradayDataUpdateTopicBuIntradayForecastData>,
    >,
    /// `scheduleDataSummary`: `WfmBuIntradayDataUpdateTopicBuIntradayScheduleData`.
    #[doc(alias = "scheduleDataSummary")]
    pub schedule_data_summary: Option<
        Box<WfmBuIntradayDataUpdateTopicBuIntradayScheduleData>,
    >,
    /// `scheduleDataPerInterval`: `array of WfmBuIntradayDataUpdateTopicBuIntradayScheduleData`.
    #[doc(alias = "scheduleDataPerInterval")]
    pub schedule_data_per_interval: Option<
        Vec<WfmBuIntradayDataUpdateTopicBuIntradayScheduleData>,
    >,
    /// `performancePredictionDataSummary`: `WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData`.
    #[doc(alias = "performancePredictionDataSummary")]
    pub performance_prediction_data_summary: Option<
        Box<WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData>,
    >,
    /// `performancePredictionDataPerInterval`: `array of WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData`.
    #[doc(alias = "performancePredictionDataPerInterval")]
    pub performance_prediction_data_per_interval: Option<
        Vec<WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuIntradayDataUpdateTopicBuIntradayDataGroup "WfmBuIntradayDataUpdateTopicBuIntradayDataGroup" 7 {
    (
        media_type: Open<MediaType> = "mediaType" with_media_type,
        forecast_data_summary: Box<WfmBuIntradayDataUpdateTopicBuIntradayForecastData> = "forecastDataSummary" with_forecast_data_summary,
        forecast_data_per_interval: Vec<WfmBuIntradayDataUpdateTopicBuIntradayForecastData> = "forecastDataPerInterval" with_forecast_data_per_interval,
        schedule_data_summary: Box<WfmBuIntradayDataUpdateTopicBuIntradayScheduleData> = "scheduleDataSummary" with_schedule_data_summary,
        schedule_data_per_interval: Vec<WfmBuIntradayDataUpdateTopicBuIntradayScheduleData> = "scheduleDataPerInterval" with_schedule_data_per_interval,
        performance_prediction_data_summary: Box<WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData> = "performancePredictionDataSummary" with_performance_prediction_data_summary,
        performance_prediction_data_per_interval: Vec<WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData> = "performancePredictionDataPerInterval" with_performance_prediction_data_per_interval,
    )
});

/// The property `mediaType` of `WfmBuIntradayDataUpdateTopicBuIntradayDataGroup`. Known values: `Voice`, `Chat`, `Email`, `Callback`, `Message`, `Workitem`.
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
