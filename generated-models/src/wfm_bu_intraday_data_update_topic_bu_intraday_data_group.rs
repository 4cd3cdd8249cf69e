// @generated from the schema "WfmBuIntradayDataUpdateTopicBuIntradayDataGroup"; changes made here are lost at the next generation

/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayDataGroup`.
pub struct WfmBuIntradayDataUpdateTopicBuIntradayDataGroup {
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `forecastDataSummary`: `WfmBuIntradayDataUpdateTopicBuIntradayForecastData`.
    #[doc(alias = "forecastDataSummary")]
    pub forecast_data_summary: ::std::option::Option<
        ::std::boxed::Box<crate::WfmBuIntradayDataUpdateTopicBuIntradayForecastData>,
    >,
    /// `forecastDataPerInterval`: `array of WfmBuIntradayDataUpdateTopicBuIntradayForecastData`.
    #[doc(alias = "forecastDataPerInterval")]
    pub forecast_data_per_interval: ::std::option::Option<
        ::std::vec::Vec<crate::WfmBuIntradayDataUpdateTopicBuIntradayForecastData>,
    >,
    /// `scheduleDataSummary`: `WfmBuIntradayDataUpdateTopicBuIntradayScheduleData`.
    #[doc(alias = "scheduleDataSummary")]
    pub schedule_data_summary: ::std::option::Option<
        ::std::boxed::Box<crate::WfmBuIntradayDataUpdateTopicBuIntradayScheduleData>,
    >,
    /// `scheduleDataPerInterval`: `array of WfmBuIntradayDataUpdateTopicBuIntradayScheduleData`.
    #[doc(alias = "scheduleDataPerInterval")]
    pub schedule_data_per_interval: ::std::option::Option<
        ::std::vec::Vec<crate::WfmBuIntradayDataUpdateTopicBuIntradayScheduleData>,
    >,
    /// `performancePredictionDataSummary`: `WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData`.
    #[doc(alias = "performancePredictionDataSummary")]
    pub performance_prediction_data_summary: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData,
        >,
    >,
    /// `performancePredictionDataPerInterval`: `array of WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData`.
    #[doc(alias = "performancePredictionDataPerInterval")]
    pub performance_prediction_data_per_interval: ::std::option::Option<
        ::std::vec::Vec<
            crate::WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmBuIntradayDataUpdateTopicBuIntradayDataGroup {
    const EMPTY: Self = Self {
        media_type: ::std::option::Option::None,
        forecast_data_summary: ::std::option::Option::None,
        forecast_data_per_interval: ::std::option::Option::None,
        schedule_data_summary: ::std::option::Option::None,
        schedule_data_per_interval: ::std::option::Option::None,
        performance_prediction_data_summary: ::std::option::Option::None,
        performance_prediction_data_per_interval: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuIntradayDataUpdateTopicBuIntradayDataGroup = &<WfmBuIntradayDataUpdateTopicBuIntradayDataGroup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuIntradayDataUpdateTopicBuIntradayDataGroup",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("mediaType", "media_type", 0),
            ("forecastDataSummary", "forecast_data_summary", 0),
            ("forecastDataPerInterval", "forecast_data_per_interval", 0),
            ("scheduleDataSummary", "schedule_data_summary", 0),
            ("scheduleDataPerInterval", "schedule_data_per_interval", 0),
            (
                "performancePredictionDataSummary",
                "performance_prediction_data_summary",
                0,
            ),
            (
                "performancePredictionDataPerInterval",
                "performance_prediction_data_per_interval",
                0,
            ),
        ],
        fields: &[
            &E.media_type,
            &E.forecast_data_summary,
            &E.forecast_data_per_interval,
            &E.schedule_data_summary,
            &E.schedule_data_per_interval,
            &E.performance_prediction_data_summary,
            &E.performance_prediction_data_per_interval,
        ],
    }
};

crate::runtime::model!(WfmBuIntradayDataUpdateTopicBuIntradayDataGroup);

crate::runtime::setters!(WfmBuIntradayDataUpdateTopicBuIntradayDataGroup {
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_forecast_data_summary: forecast_data_summary: ::std::boxed::Box<crate::WfmBuIntradayDataUpdateTopicBuIntradayForecastData>,
    with_forecast_data_per_interval: forecast_data_per_interval: ::std::vec::Vec<crate::WfmBuIntradayDataUpdateTopicBuIntradayForecastData>,
    with_schedule_data_summary: schedule_data_summary: ::std::boxed::Box<crate::WfmBuIntradayDataUpdateTopicBuIntradayScheduleData>,
    with_schedule_data_per_interval: schedule_data_per_interval: ::std::vec::Vec<crate::WfmBuIntradayDataUpdateTopicBuIntradayScheduleData>,
    with_performance_prediction_data_summary: performance_prediction_data_summary: ::std::boxed::Box<crate::WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData>,
    with_performance_prediction_data_per_interval: performance_prediction_data_per_interval: ::std::vec::Vec<crate::WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData>,
});

/// The property `mediaType` of `WfmBuIntradayDataUpdateTopicBuIntradayDataGroup`. Known values: `Voice`, `Chat`, `Email`, `Callback`, `Message`, `Workitem`.
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
