// @generated from the schema "BuIntradayResponse"; changes made here are lost at the next generation

/// The schema `BuIntradayResponse`.
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

impl crate::runtime::Model for BuIntradayResponse {
    const EMPTY: Self = Self {
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        interval_length_minutes: ::std::option::Option::None,
        no_data_reason: ::std::option::Option::None,
        categories: ::std::option::Option::None,
        short_term_forecast: ::std::option::Option::None,
        schedule: ::std::option::Option::None,
        intraday_data_groupings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuIntradayResponse = &<BuIntradayResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuIntradayResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startDate", "start_date", 0),
            ("endDate", "end_date", 0),
            ("intervalLengthMinutes", "interval_length_minutes", 0),
            ("noDataReason", "no_data_reason", 0),
            ("categories", "categories", 0),
            ("shortTermForecast", "short_term_forecast", 0),
            ("schedule", "schedule", 0),
            ("intradayDataGroupings", "intraday_data_groupings", 0),
        ],
        fields: &[
            &E.start_date,
            &E.end_date,
            &E.interval_length_minutes,
            &E.no_data_reason,
            &E.categories,
            &E.short_term_forecast,
            &E.schedule,
            &E.intraday_data_groupings,
        ],
    }
};

crate::runtime::model!(BuIntradayResponse);

crate::runtime::setters!(BuIntradayResponse {
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_interval_length_minutes: interval_length_minutes: i32,
    with_no_data_reason: no_data_reason: crate::runtime::Open<NoDataReason>,
    with_categories: categories: ::std::vec::Vec<crate::runtime::Open<Categories>>,
    with_short_term_forecast: short_term_forecast: ::std::boxed::Box<crate::BuShortTermForecastReference>,
    with_schedule: schedule: ::std::boxed::Box<crate::BuScheduleReference>,
    with_intraday_data_groupings: intraday_data_groupings: ::std::vec::Vec<crate::BuIntradayDataGroup>,
});

/// The property `noDataReason` of `BuIntradayResponse`. Known values: `NoPublishedSchedule`, `NoSourceForecast`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoDataReason {
    NoPublishedSchedule,
    NoSourceForecast,
}

impl crate::runtime::Enum for NoDataReason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NoPublishedSchedule, "NoPublishedSchedule"),
        (Self::NoSourceForecast, "NoSourceForecast"),
    ];
}

/// The property `categories` of `BuIntradayResponse`. Known values: `ForecastData`, `ScheduleData`, `PerformancePredictionData`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Categories {
    ForecastData,
    ScheduleData,
    PerformancePredictionData,
}

impl crate::runtime::Enum for Categories {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ForecastData, "ForecastData"),
        (Self::ScheduleData, "ScheduleData"),
        (Self::PerformancePredictionData, "PerformancePredictionData"),
    ];
}
