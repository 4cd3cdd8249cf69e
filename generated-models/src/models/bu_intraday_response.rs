// @generated from the schema "BuIntradayResponse"; changes made here are lost at the next generation

use crate::{BuIntradayDataGroup, BuScheduleReference, BuShortTermForecastReference};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `BuIntradayResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuIntradayResponse {
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `intervalLengthMinutes`: `integer (int32)`.
    #[doc(alias = "intervalLengthMinutes")]
    pub interval_length_minutes: Option<i32>,
    /// `noDataReason`: one of `NoPublishedSchedule` and `NoSourceForecast`.
    #[doc(alias = "noDataReason")]
    pub no_data_reason: Option<Open<NoDataReason>>,
    /// `categories`: array of one of `ForecastData`, `ScheduleData` and `PerformancePredictionData`.
    pub categories: Option<Vec<Open<Categories>>>,
    /// `shortTermForecast`: `BuShortTermForecastReference`.
    #[doc(alias = "shortTermForecast")]
    pub short_term_forecast: Option<Box<BuShortTermForecastReference>>,
    /// `schedule`: `BuScheduleReference`.
    pub schedule: Option<Box<BuScheduleReference>>,
    /// `intradayDataGroupings`: `array of BuIntradayDataGroup`.
    #[doc(alias = "intradayDataGroupings")]
    pub intraday_data_groupings: Option<Vec<BuIntradayDataGroup>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuIntradayResponse "BuIntradayResponse" 8 {
    (
        start_date: DateTime = "startDate" with_start_date,
        end_date: DateTime = "endDate" with_end_date,
        interval_length_minutes: i32 = "intervalLengthMinutes" with_interval_length_minutes,
        no_data_reason: Open<NoDataReason> = "noDataReason" with_no_data_reason,
        categories: Vec<Open<Categories>> = "categories" with_categories,
        short_term_forecast: Box<BuShortTermForecastReference> = "shortTermForecast" with_short_term_forecast,
        schedule: Box<BuScheduleReference> = "schedule" with_schedule,
        intraday_data_groupings: Vec<BuIntradayDataGroup> = "intradayDataGroupings" with_intraday_data_groupings,
    )
});

/// The property `noDataReason` of `BuIntradayResponse`. Known values: `NoPublishedSchedule`, `NoSourceForecast`.
#[repr(u16)]
#[non_exhaustive]
pub enum NoDataReason {
    NoPublishedSchedule,
    NoSourceForecast,
}

crate::runtime::values!(NoDataReason {
    NoPublishedSchedule = "NoPublishedSchedule",
    NoSourceForecast = "NoSourceForecast",
});

/// The property `categories` of `BuIntradayResponse`. Known values: `ForecastData`, `ScheduleData`, `PerformancePredictionData`.
#[repr(u16)]
#[non_exhaustive]
pub enum Categories {
    ForecastData,
    ScheduleData,
    PerformancePredictionData,
}

crate::runtime::values!(Categories {
    ForecastData = "ForecastData",
    ScheduleData = "ScheduleData",
    PerformancePredictionData = "PerformancePredictionData",
});
