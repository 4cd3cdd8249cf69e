// @generated from the schema "WfmBuIntradayDataUpdateTopicBuIntradayResult"; changes made here are lost at the next generation

use crate::{
    WfmBuIntradayDataUpdateTopicBuIntradayDataGroup,
    WfmBuIntradayDataUpdateTopicBuScheduleReference,
    WfmBuIntradayDataUpdateTopicBuShortTermForecastReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuIntradayDataUpdateTopicBuIntradayResult {
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `intervalLengthMinutes`: `integer`.
    #[doc(alias = "intervalLengthMinutes")]
    pub interval_length_minutes: Option<i64>,
    /// `intradayDataGroupings`: `array of WfmBuIntradayDataUpdateTopicBuIntradayDataGroup`.
    #[doc(alias = "intradayDataGroupings")]
    pub intraday_data_groupings: Option<
        Vec<WfmBuIntradayDataUpdateTopicBuIntradayDataGroup>,
    >,
    /// `categories`: array of one of `ForecastData`, `ScheduleData` and `PerformancePredictionData`.
    pub categories: Option<Vec<Open<Categories>>>,
    /// `noDataReason`: `string`.
    #[doc(alias = "noDataReason")]
    pub no_data_reason: Option<String>,
    /// `schedule`: `WfmBuIntradayDataUpdateTopicBuScheduleReference`.
    pub schedule: Option<Box<WfmBuIntradayDataUpdateTopicBuScheduleReference>>,
    /// `shortTermForecast`: `WfmBuIntradayDataUpdateTopicBuShortTermForecastReference`.
    #[doc(alias = "shortTermForecast")]
    pub short_term_forecast: Option<
        Box<WfmBuIntradayDataUpdateTopicBuShortTermForecastReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuIntradayDataUpdateTopicBuIntradayResult "WfmBuIntradayDataUpdateTopicBuIntradayResult" 8 {
    (
        start_date: DateTime = "startDate" with_start_date,
        end_date: DateTime = "endDate" with_end_date,
        interval_length_minutes: i64 = "intervalLengthMinutes" with_interval_length_minutes,
        intraday_data_groupings: Vec<WfmBuIntradayDataUpdateTopicBuIntradayDataGroup> = "intradayDataGroupings" with_intraday_data_groupings,
        categories: Vec<Open<Categories>> = "categories" with_categories,
        no_data_reason: String = "noDataReason" with_no_data_reason,
        schedule: Box<WfmBuIntradayDataUpdateTopicBuScheduleReference> = "schedule" with_schedule,
        short_term_forecast: Box<WfmBuIntradayDataUpdateTopicBuShortTermForecastReference> = "shortTermForecast" with_short_term_forecast,
    )
});

/// The property `categories` of `WfmBuIntradayDataUpdateTopicBuIntradayResult`. Known values: `ForecastData`, `ScheduleData`, `PerformancePredictionData`.
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
