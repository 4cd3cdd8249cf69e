// @generated from the schema "BuIntradayResponse"; changes made here are lost at the next generation

/// The schema `BuIntradayResponse`.
#[repr(C)]
pub struct BuIntradayResponse {
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `intervalLengthMinutes`: `integer (int32)`.
    #[doc(alias = "intervalLengthMinutes")]
    pub interval_length_minutes: ::std::option::Option<i32>,
    /// `noDataReason`: `string`.
    #[doc(alias = "noDataReason")]
    pub no_data_reason: ::std::option::Option<crate::runtime::Open<NoDataReason>>,
    /// `categories`: `array of string`.
    pub categories: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<Categories>>,
    >,
    /// `shortTermForecast`: `BuShortTermForecastReference`.
    #[doc(alias = "shortTermForecast")]
    pub short_term_forecast: ::std::option::Option<
        ::std::boxed::Box<crate::BuShortTermForecastReference>,
    >,
    /// `schedule`: `BuScheduleReference`.
    pub schedule: ::std::option::Option<::std::boxed::Box<crate::BuScheduleReference>>,
    /// `intradayDataGroupings`: `array of BuIntradayDataGroup`.
    #[doc(alias = "intradayDataGroupings")]
    pub intraday_data_groupings: ::std::option::Option<
        ::std::vec::Vec<crate::BuIntradayDataGroup>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuIntradayResponse "BuIntradayResponse" 8 {
    (
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 0 with_end_date,
        interval_length_minutes: i32 = "intervalLengthMinutes" 0 with_interval_length_minutes,
        no_data_reason: crate::runtime::Open<NoDataReason> = "noDataReason" 0 with_no_data_reason,
        categories: ::std::vec::Vec<crate::runtime::Open<Categories>> = "categories" 0 with_categories,
        short_term_forecast: ::std::boxed::Box<crate::BuShortTermForecastReference> = "shortTermForecast" 0 with_short_term_forecast,
        schedule: ::std::boxed::Box<crate::BuScheduleReference> = "schedule" 0 with_schedule,
        intraday_data_groupings: ::std::vec::Vec<crate::BuIntradayDataGroup> = "intradayDataGroupings" 0 with_intraday_data_groupings,
    )
});

/// The property `noDataReason` of `BuIntradayResponse`. Known values: `NoPublishedSchedule`, `NoSourceForecast`.
#[non_exhaustive]
pub enum NoDataReason {
    NoPublishedSchedule,
    NoSourceForecast,
}

crate::runtime::known!(NoDataReason);

impl crate::runtime::Enum for NoDataReason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NoPublishedSchedule, "NoPublishedSchedule"),
        (Self::NoSourceForecast, "NoSourceForecast"),
    ];
}

/// The property `categories` of `BuIntradayResponse`. Known values: `ForecastData`, `ScheduleData`, `PerformancePredictionData`.
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
