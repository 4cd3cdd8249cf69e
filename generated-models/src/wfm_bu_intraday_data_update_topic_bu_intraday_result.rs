// @generated from the schema "WfmBuIntradayDataUpdateTopicBuIntradayResult"; changes made here are lost at the next generation

/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayResult`.
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

impl crate::runtime::Model for WfmBuIntradayDataUpdateTopicBuIntradayResult {
    const EMPTY: Self = Self {
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        interval_length_minutes: ::std::option::Option::None,
        intraday_data_groupings: ::std::option::Option::None,
        categories: ::std::option::Option::None,
        no_data_reason: ::std::option::Option::None,
        schedule: ::std::option::Option::None,
        short_term_forecast: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuIntradayDataUpdateTopicBuIntradayResult = &<WfmBuIntradayDataUpdateTopicBuIntradayResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuIntradayDataUpdateTopicBuIntradayResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startDate", "start_date", 0),
            ("endDate", "end_date", 0),
            ("intervalLengthMinutes", "interval_length_minutes", 0),
            ("intradayDataGroupings", "intraday_data_groupings", 0),
            ("categories", "categories", 0),
            ("noDataReason", "no_data_reason", 0),
            ("schedule", "schedule", 0),
            ("shortTermForecast", "short_term_forecast", 0),
        ],
        fields: &[
            &E.start_date,
            &E.end_date,
            &E.interval_length_minutes,
            &E.intraday_data_groupings,
            &E.categories,
            &E.no_data_reason,
            &E.schedule,
            &E.short_term_forecast,
        ],
    }
};

crate::runtime::model!(WfmBuIntradayDataUpdateTopicBuIntradayResult);

crate::runtime::setters!(WfmBuIntradayDataUpdateTopicBuIntradayResult {
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_interval_length_minutes: interval_length_minutes: i64,
    with_intraday_data_groupings: intraday_data_groupings: ::std::vec::Vec<crate::WfmBuIntradayDataUpdateTopicBuIntradayDataGroup>,
    with_categories: categories: ::std::vec::Vec<crate::runtime::Open<Categories>>,
    with_no_data_reason: no_data_reason: ::std::string::String,
    with_schedule: schedule: ::std::boxed::Box<crate::WfmBuIntradayDataUpdateTopicBuScheduleReference>,
    with_short_term_forecast: short_term_forecast: ::std::boxed::Box<crate::WfmBuIntradayDataUpdateTopicBuShortTermForecastReference>,
});

/// The property `categories` of `WfmBuIntradayDataUpdateTopicBuIntradayResult`. Known values: `ForecastData`, `ScheduleData`, `PerformancePredictionData`.
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
