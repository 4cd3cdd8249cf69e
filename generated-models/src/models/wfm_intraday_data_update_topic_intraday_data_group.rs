// @generated from the schema "WfmIntradayDataUpdateTopicIntradayDataGroup"; changes made here are lost at the next generation

use crate::{
    WfmIntradayDataUpdateTopicIntradayForecastData,
    WfmIntradayDataUpdateTopicIntradayHistoricalAgentData,
    WfmIntradayDataUpdateTopicIntradayHistoricalQueueData,
    WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData,
    WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData,
    WfmIntradayDataUpdateTopicIntradayScheduleData,
};
use crate::runtime::{Extra, Open};

/// The schema `WfmIntradayDataUpdateTopicIntradayDataGroup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmIntradayDataUpdateTopicIntradayDataGroup {
    /// `mediaType`: one of `Voice`, `Chat`, `Email`, `Callback` and 2 more.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `forecastDataPerInterval`: `array of WfmIntradayDataUpdateTopicIntradayForecastData`.
    #[doc(alias = "forecastDataPerInterval")]
    pub forecast_data_per_interval: Option<
        Vec<WfmIntradayDataUpdateTopicIntradayForecastData>,
    >,
    /// `scheduleDataPerInterval`: `array of WfmIntradayDataUpdateTopicIntradayScheduleData`.
    #[doc(alias = "scheduleDataPerInterval")]
    pub schedule_data_per_interval: Option<
        Vec<WfmIntradayDataUpdateTopicIntradayScheduleData>,
    >,
    /// `historicalAgentDataPerInterval`: `array of WfmIntradayDataUpdateTopicIntradayHistoricalAgentData`.
    #[doc(alias = "historicalAgentDataPerInterval")]
    pub historical_agent_data_per_interval: Option<
        Vec<WfmIntradayDataUpdateTopicIntradayHistoricalAgentData>,
    >,
    /// `historicalQueueDataPerInterval`: `array of WfmIntradayDataUpdateTopicIntradayHistoricalQueueData`.
    #[doc(alias = "historicalQueueDataPerInterval")]
    pub historical_queue_data_per_interval: Option<
        Vec<WfmIntradayDataUpdateTopicIntradayHistoricalQueueData>,
    >,
    /// `performancePredictionAgentDataPerInterval`: `array of WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData`.
    #[doc(alias = "performancePredictionAgentDataPerInterval")]
    pub performance_prediction_agent_data_per_interval: Option<
        Vec<WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData>,
    >,
    /// `performancePredictionQueueDataPerInterval`: `array of WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData`.
    #[doc(alias = "performancePredictionQueueDataPerInterval")]
    pub performance_prediction_queue_data_per_interval: Option<
        Vec<WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayDataGroup "WfmIntradayDataUpdateTopicIntradayDataGroup" 7 {
    (
        media_type: Open<MediaType> = "mediaType" with_media_type,
        forecast_data_per_interval: Vec<WfmIntradayDataUpdateTopicIntradayForecastData> = "forecastDataPerInterval" with_forecast_data_per_interval,
        schedule_data_per_interval: Vec<WfmIntradayDataUpdateTopicIntradayScheduleData> = "scheduleDataPerInterval" with_schedule_data_per_interval,
        historical_agent_data_per_interval: Vec<WfmIntradayDataUpdateTopicIntradayHistoricalAgentData> = "historicalAgentDataPerInterval" with_historical_agent_data_per_interval,
        historical_queue_data_per_interval: Vec<WfmIntradayDataUpdateTopicIntradayHistoricalQueueData> = "historicalQueueDataPerInterval" with_historical_queue_data_per_interval,
        performance_prediction_agent_data_per_interval: Vec<WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData> = "performancePredictionAgentDataPerInterval" with_performance_prediction_agent_data_per_interval,
        performance_prediction_queue_data_per_interval: Vec<WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData> = "performancePredictionQueueDataPerInterval" with_performance_prediction_queue_data_per_interval,
    )
});

/// The property `mediaType` of `WfmIntradayDataUpdateTopicIntradayDataGroup`. Known values: `Voice`, `Chat`, `Email`, `Callback`, `Message`, `Workitem`.
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
