// @generated from the schema "WfmIntradayDataUpdateTopicIntradayDataUpdate"; changes made here are lost at the next generation

/// The schema `WfmIntradayDataUpdateTopicIntradayDataUpdate`.
#[repr(C)]
pub struct WfmIntradayDataUpdateTopicIntradayDataUpdate {
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `intervalLengthMinutes`: `integer`.
    #[doc(alias = "intervalLengthMinutes")]
    pub interval_length_minutes: ::std::option::Option<i64>,
    /// `numberOfIntervals`: `integer`.
    #[doc(alias = "numberOfIntervals")]
    pub number_of_intervals: ::std::option::Option<i64>,
    /// `metrics`: `array of WfmIntradayDataUpdateTopicIntradayMetric`.
    pub metrics: ::std::option::Option<
        ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayMetric>,
    >,
    /// `queueIds`: `array of string`.
    #[doc(alias = "queueIds")]
    pub queue_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `intradayDataGroupings`: `array of WfmIntradayDataUpdateTopicIntradayDataGroup`.
    #[doc(alias = "intradayDataGroupings")]
    pub intraday_data_groupings: ::std::option::Option<
        ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayDataGroup>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayDataUpdate "WfmIntradayDataUpdateTopicIntradayDataUpdate" 7 {
    (
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 0 with_end_date,
        interval_length_minutes: i64 = "intervalLengthMinutes" 0 with_interval_length_minutes,
        number_of_intervals: i64 = "numberOfIntervals" 0 with_number_of_intervals,
        metrics: ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayMetric> = "metrics" 0 with_metrics,
        queue_ids: ::std::vec::Vec<::std::string::String> = "queueIds" 0 with_queue_ids,
        intraday_data_groupings: ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayDataGroup> = "intradayDataGroupings" 0 with_intraday_data_groupings,
    )
});
