// @generated from the schema "WfmBuIntradayDataUpdateTopicBuIntradayResult"; changes made here are lost at the next generation

/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayResult`.
#[repr(C)]
pub struct WfmBuIntradayDataUpdateTopicBuIntradayResult {
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `intervalLengthMinutes`: `integer`.
    #[doc(alias = "intervalLengthMinutes")]
    pub interval_length_minutes: ::std::option::Option<i64>,
    /// `intradayDataGroupings`: `array of WfmBuIntradayDataUpdateTopicBuIntradayDataGroup`.
    #[doc(alias = "intradayDataGroupings")]
    pub intraday_data_groupings: ::std::option::Option<
        ::std::vec::Vec<crate::WfmBuIntradayDataUpdateTopicBuIntradayDataGroup>,
    >,
    /// `categories`: `array of string`.
    pub categories: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<Categories>>,
    >,
    /// `noDataReason`: `string`.
    #[doc(alias = "noDataReason")]
    pub no_data_reason: ::std::option::Option<::std::string::String>,
    /// `schedule`: `WfmBuIntradayDataUpdateTopicBuScheduleReference`.
    pub schedule: ::std::option::Option<
        ::std::boxed::Box<crate::WfmBuIntradayDataUpdateTopicBuScheduleReference>,
    >,
    /// `shortTermForecast`: `WfmBuIntradayDataUpdateTopicBuShortTermForecastReference`.
    #[doc(alias = "shortTermForecast")]
    pub short_term_forecast: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmBuIntradayDataUpdateTopicBuShortTermForecastReference,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuIntradayDataUpdateTopicBuIntradayResult "WfmBuIntradayDataUpdateTopicBuIntradayResult" 8 {
    (
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 0 with_end_date,
        interval_length_minutes: i64 = "intervalLengthMinutes" 0 with_interval_length_minutes,
        intraday_data_groupings: ::std::vec::Vec<crate::WfmBuIntradayDataUpdateTopicBuIntradayDataGroup> = "intradayDataGroupings" 0 with_intraday_data_groupings,
        categories: ::std::vec::Vec<crate::runtime::Open<Categories>> = "categories" 0 with_categories,
        no_data_reason: ::std::string::String = "noDataReason" 0 with_no_data_reason,
        schedule: ::std::boxed::Box<crate::WfmBuIntradayDataUpdateTopicBuScheduleReference> = "schedule" 0 with_schedule,
        short_term_forecast: ::std::boxed::Box<crate::WfmBuIntradayDataUpdateTopicBuShortTermForecastReference> = "shortTermForecast" 0 with_short_term_forecast,
    )
});

/// The property `categories` of `WfmBuIntradayDataUpdateTopicBuIntradayResult`. Known values: `ForecastData`, `ScheduleData`, `PerformancePredictionData`.
#[non_exhaustive]
pub enum Categories {
    ForecastData,
    ScheduleData,
    PerformancePredictionData,
}

crate::runtime::known!(Categories);

impl crate::runtime::Enum for Categories {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ForecastData, "ForecastData"),
        (Self::ScheduleData, "ScheduleData"),
        (Self::PerformancePredictionData, "PerformancePredictionData"),
    ];
}
