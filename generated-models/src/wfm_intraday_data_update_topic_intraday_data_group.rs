// @generated from the schema "WfmIntradayDataUpdateTopicIntradayDataGroup"; changes made here are lost at the next generation

/// The schema `WfmIntradayDataUpdateTopicIntradayDataGroup`.
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

impl crate::runtime::Model for WfmIntradayDataUpdateTopicIntradayDataGroup {
    const EMPTY: Self = Self {
        media_type: ::std::option::Option::None,
        forecast_data_per_interval: ::std::option::Option::None,
        schedule_data_per_interval: ::std::option::Option::None,
        historical_agent_data_per_interval: ::std::option::Option::None,
        historical_queue_data_per_interval: ::std::option::Option::None,
        performance_prediction_agent_data_per_interval: ::std::option::Option::None,
        performance_prediction_queue_data_per_interval: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmIntradayDataUpdateTopicIntradayDataGroup = &<WfmIntradayDataUpdateTopicIntradayDataGroup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmIntradayDataUpdateTopicIntradayDataGroup",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("mediaType", "media_type", 0),
            ("forecastDataPerInterval", "forecast_data_per_interval", 0),
            ("scheduleDataPerInterval", "schedule_data_per_interval", 0),
            ("historicalAgentDataPerInterval", "historical_agent_data_per_interval", 0),
            ("historicalQueueDataPerInterval", "historical_queue_data_per_interval", 0),
            (
                "performancePredictionAgentDataPerInterval",
                "performance_prediction_agent_data_per_interval",
                0,
            ),
            (
                "performancePredictionQueueDataPerInterval",
                "performance_prediction_queue_data_per_interval",
                0,
            ),
        ],
        fields: &[
            &E.media_type,
            &E.forecast_data_per_interval,
            &E.schedule_data_per_interval,
            &E.historical_agent_data_per_interval,
            &E.historical_queue_data_per_interval,
            &E.performance_prediction_agent_data_per_interval,
            &E.performance_prediction_queue_data_per_interval,
        ],
    }
};

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayDataGroup);

crate::runtime::setters!(WfmIntradayDataUpdateTopicIntradayDataGroup {
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_forecast_data_per_interval: forecast_data_per_interval: ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayForecastData>,
    with_schedule_data_per_interval: schedule_data_per_interval: ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayScheduleData>,
    with_historical_agent_data_per_interval: historical_agent_data_per_interval: ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayHistoricalAgentData>,
    with_historical_queue_data_per_interval: historical_queue_data_per_interval: ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayHistoricalQueueData>,
    with_performance_prediction_agent_data_per_interval: performance_prediction_agent_data_per_interval: ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData>,
    with_performance_prediction_queue_data_per_interval: performance_prediction_queue_data_per_interval: ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData>,
});

/// The property `mediaType` of `WfmIntradayDataUpdateTopicIntradayDataGroup`. Known values: `Voice`, `Chat`, `Email`, `Callback`, `Message`, `Workitem`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Chat,
    Email,
    Callback,
    Message,
    Workitem,
}

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
