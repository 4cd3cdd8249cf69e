// @generated from the schema "WfmIntradayDataUpdateTopicIntradayDataGroup"; changes made here are lost at the next generation

/// The schema `WfmIntradayDataUpdateTopicIntradayDataGroup`.
#[repr(C)]
pub struct WfmIntradayDataUpdateTopicIntradayDataGroup {
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `forecastDataPerInterval`: `array of WfmIntradayDataUpdateTopicIntradayForecastData`.
    #[doc(alias = "forecastDataPerInterval")]
    pub forecast_data_per_interval: ::std::option::Option<
        ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayForecastData>,
    >,
    /// `scheduleDataPerInterval`: `array of WfmIntradayDataUpdateTopicIntradayScheduleData`.
    #[doc(alias = "scheduleDataPerInterval")]
    pub schedule_data_per_interval: ::std::option::Option<
        ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayScheduleData>,
    >,
    /// `historicalAgentDataPerInterval`: `array of WfmIntradayDataUpdateTopicIntradayHistoricalAgentData`.
    #[doc(alias = "historicalAgentDataPerInterval")]
    pub historical_agent_data_per_interval: ::std::option::Option<
        ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayHistoricalAgentData>,
    >,
    /// `historicalQueueDataPerInterval`: `array of WfmIntradayDataUpdateTopicIntradayHistoricalQueueData`.
    #[doc(alias = "historicalQueueDataPerInterval")]
    pub historical_queue_data_per_interval: ::std::option::Option<
        ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayHistoricalQueueData>,
    >,
    /// `performancePredictionAgentDataPerInterval`: `array of WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData`.
    #[doc(alias = "performancePredictionAgentDataPerInterval")]
    pub performance_prediction_agent_data_per_interval: ::std::option::Option<
        ::std::vec::Vec<
            crate::WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData,
        >,
    >,
    /// `performancePredictionQueueDataPerInterval`: `array of WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData`.
    #[doc(alias = "performancePredictionQueueDataPerInterval")]
    pub performance_prediction_queue_data_per_interval: ::std::option::Option<
        ::std::vec::Vec<
            crate::WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayDataGroup "WfmIntradayDataUpdateTopicIntradayDataGroup" 7 {
    (
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        forecast_data_per_interval: ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayForecastData> = "forecastDataPerInterval" 0 with_forecast_data_per_interval,
        schedule_data_per_interval: ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayScheduleData> = "scheduleDataPerInterval" 0 with_schedule_data_per_interval,
        historical_agent_data_per_interval: ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayHistoricalAgentData> = "historicalAgentDataPerInterval" 0 with_historical_agent_data_per_interval,
        historical_queue_data_per_interval: ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayHistoricalQueueData> = "historicalQueueDataPerInterval" 0 with_historical_queue_data_per_interval,
        performance_prediction_agent_data_per_interval: ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData> = "performancePredictionAgentDataPerInterval" 0 with_performance_prediction_agent_data_per_interval,
        performance_prediction_queue_data_per_interval: ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData> = "performancePredictionQueueDataPerInterval" 0 with_performance_prediction_queue_data_per_interval,
    )
});

/// The property `mediaType` of `WfmIntradayDataUpdateTopicIntradayDataGroup`. Known values: `Voice`, `Chat`, `Email`, `Callback`, `Message`, `Workitem`.
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Chat,
    Email,
    Callback,
    Message,
    Workitem,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Voice, "Voice"),
        (Self::Chat, "Chat"),
        (Self::Email, "Email"),
        (Self::Callback, "Callback"),
        (Self::Message, "Message"),
        (Self::Workitem, "Workitem"),
    ];
}
