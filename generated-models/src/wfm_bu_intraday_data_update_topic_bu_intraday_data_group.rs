// @generated from the schema "WfmBuIntradayDataUpdateTopicBuIntradayDataGroup"; changes made here are lost at the next generation

/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayDataGroup`.
#[repr(C)]
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

crate::runtime::model!(WfmBuIntradayDataUpdateTopicBuIntradayDataGroup "WfmBuIntradayDataUpdateTopicBuIntradayDataGroup" 7 {
    (
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        forecast_data_summary: ::std::boxed::Box<crate::WfmBuIntradayDataUpdateTopicBuIntradayForecastData> = "forecastDataSummary" 0 with_forecast_data_summary,
        forecast_data_per_interval: ::std::vec::Vec<crate::WfmBuIntradayDataUpdateTopicBuIntradayForecastData> = "forecastDataPerInterval" 0 with_forecast_data_per_interval,
        schedule_data_summary: ::std::boxed::Box<crate::WfmBuIntradayDataUpdateTopicBuIntradayScheduleData> = "scheduleDataSummary" 0 with_schedule_data_summary,
        schedule_data_per_interval: ::std::vec::Vec<crate::WfmBuIntradayDataUpdateTopicBuIntradayScheduleData> = "scheduleDataPerInterval" 0 with_schedule_data_per_interval,
        performance_prediction_data_summary: ::std::boxed::Box<crate::WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData> = "performancePredictionDataSummary" 0 with_performance_prediction_data_summary,
        performance_prediction_data_per_interval: ::std::vec::Vec<crate::WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData> = "performancePredictionDataPerInterval" 0 with_performance_prediction_data_per_interval,
    )
});

/// The property `mediaType` of `WfmBuIntradayDataUpdateTopicBuIntradayDataGroup`. Known values: `Voice`, `Chat`, `Email`, `Callback`, `Message`, `Workitem`.
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
