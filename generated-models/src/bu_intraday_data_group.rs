// @generated from the schema "BuIntradayDataGroup"; changes made here are lost at the next generation

/// The schema `BuIntradayDataGroup`.
#[repr(C)]
pub struct BuIntradayDataGroup {
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `forecastDataSummary`: `BuIntradayForecastData`.
    #[doc(alias = "forecastDataSummary")]
    pub forecast_data_summary: ::std::option::Option<
        ::std::boxed::Box<crate::BuIntradayForecastData>,
    >,
    /// `forecastDataPerInterval`: `array of BuIntradayForecastData`.
    #[doc(alias = "forecastDataPerInterval")]
    pub forecast_data_per_interval: ::std::option::Option<
        ::std::vec::Vec<crate::BuIntradayForecastData>,
    >,
    /// `scheduleDataSummary`: `BuIntradayScheduleData`.
    #[doc(alias = "scheduleDataSummary")]
    pub schedule_data_summary: ::std::option::Option<
        ::std::boxed::Box<crate::BuIntradayScheduleData>,
    >,
    /// `scheduleDataPerInterval`: `array of BuIntradayScheduleData`.
    #[doc(alias = "scheduleDataPerInterval")]
    pub schedule_data_per_interval: ::std::option::Option<
        ::std::vec::Vec<crate::BuIntradayScheduleData>,
    >,
    /// `performancePredictionDataSummary`: `IntradayPerformancePredictionData`.
    #[doc(alias = "performancePredictionDataSummary")]
    pub performance_prediction_data_summary: ::std::option::Option<
        ::std::boxed::Box<crate::IntradayPerformancePredictionData>,
    >,
    /// `performancePredictionDataPerInterval`: `array of IntradayPerformancePredictionData`.
    #[doc(alias = "performancePredictionDataPerInterval")]
    pub performance_prediction_data_per_interval: ::std::option::Option<
        ::std::vec::Vec<crate::IntradayPerformancePredictionData>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuIntradayDataGroup "BuIntradayDataGroup" 7 {
    (
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        forecast_data_summary: ::std::boxed::Box<crate::BuIntradayForecastData> = "forecastDataSummary" 0 with_forecast_data_summary,
        forecast_data_per_interval: ::std::vec::Vec<crate::BuIntradayForecastData> = "forecastDataPerInterval" 0 with_forecast_data_per_interval,
        schedule_data_summary: ::std::boxed::Box<crate::BuIntradayScheduleData> = "scheduleDataSummary" 0 with_schedule_data_summary,
        schedule_data_per_interval: ::std::vec::Vec<crate::BuIntradayScheduleData> = "scheduleDataPerInterval" 0 with_schedule_data_per_interval,
        performance_prediction_data_summary: ::std::boxed::Box<crate::IntradayPerformancePredictionData> = "performancePredictionDataSummary" 0 with_performance_prediction_data_summary,
        performance_prediction_data_per_interval: ::std::vec::Vec<crate::IntradayPerformancePredictionData> = "performancePredictionDataPerInterval" 0 with_performance_prediction_data_per_interval,
    )
});

/// The property `mediaType` of `BuIntradayDataGroup`. Known values: `Voice`, `Chat`, `Email`, `Callback`, `Message`, `Workitem`.
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
