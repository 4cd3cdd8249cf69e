// @generated from the schema "WfmIntradayDataUpdateTopicIntradayDataUpdate"; changes made here are lost at the next generation

use crate::{
    WfmIntradayDataUpdateTopicIntradayDataGroup, WfmIntradayDataUpdateTopicIntradayMetric,
};
use crate::runtime::{DateTime, Extra};

/// The schema `WfmIntradayDataUpdateTopicIntradayDataUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmIntradayDataUpdateTopicIntradayDataUpdate {
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `intervalLengthMinutes`: `integer`.
    #[doc(alias = "intervalLengthMinutes")]
    pub interval_length_minutes: Option<i64>,
    /// `numberOfIntervals`: `integer`.
    #[doc(alias = "numberOfIntervals")]
    pub number_of_intervals: Option<i64>,
    /// `metrics`: `array of WfmIntradayDataUpdateTopicIntradayMetric`.
    pub metrics: Option<Vec<WfmIntradayDataUpdateTopicIntradayMetric>>,
    /// `queueIds`: `array of string`.
    #[doc(alias = "queueIds")]
    pub queue_ids: Option<Vec<String>>,
    /// `intradayDataGroupings`: `array of WfmIntradayDataUpdateTopicIntradayDataGroup`.
    #[doc(alias = "intradayDataGroupings")]
    pub intraday_data_groupings: Option<
        Vec<WfmIntradayDataUpdateTopicIntradayDataGroup>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayDataUpdate "WfmIntradayDataUpdateTopicIntradayDataUpdate" 7 {
    (
        start_date: DateTime = "startDate" with_start_date,
        end_date: DateTime = "endDate" with_end_date,
        interval_length_minutes: i64 = "intervalLengthMinutes" with_interval_length_minutes,
        number_of_intervals: i64 = "numberOfIntervals" with_number_of_intervals,
        metrics: Vec<WfmIntradayDataUpdateTopicIntradayMetric> = "metrics" with_metrics,
        queue_ids: Vec<String> = "queueIds" with_queue_ids,
        intraday_data_groupings: Vec<WfmIntradayDataUpdateTopicIntradayDataGroup> = "intradayDataGroupings" with_intraday_data_groupings,
    )
});
