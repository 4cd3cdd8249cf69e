// @generated from the schema "WfmIntradayDataUpdateTopicIntradayDataUpdate"; changes made here are lost at the next generation

/// The schema `WfmIntradayDataUpdateTopicIntradayDataUpdate`.
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

impl crate::runtime::Model for WfmIntradayDataUpdateTopicIntradayDataUpdate {
    const EMPTY: Self = Self {
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        interval_length_minutes: ::std::option::Option::None,
        number_of_intervals: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        queue_ids: ::std::option::Option::None,
        intraday_data_groupings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmIntradayDataUpdateTopicIntradayDataUpdate = &<WfmIntradayDataUpdateTopicIntradayDataUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmIntradayDataUpdateTopicIntradayDataUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startDate", "start_date", 0),
            ("endDate", "end_date", 0),
            ("intervalLengthMinutes", "interval_length_minutes", 0),
            ("numberOfIntervals", "number_of_intervals", 0),
            ("metrics", "metrics", 0),
            ("queueIds", "queue_ids", 0),
            ("intradayDataGroupings", "intraday_data_groupings", 0),
        ],
        fields: &[
            &E.start_date,
            &E.end_date,
            &E.interval_length_minutes,
            &E.number_of_intervals,
            &E.metrics,
            &E.queue_ids,
            &E.intraday_data_groupings,
        ],
    }
};

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayDataUpdate);

crate::runtime::setters!(WfmIntradayDataUpdateTopicIntradayDataUpdate {
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_interval_length_minutes: interval_length_minutes: i64,
    with_number_of_intervals: number_of_intervals: i64,
    with_metrics: metrics: ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayMetric>,
    with_queue_ids: queue_ids: ::std::vec::Vec<::std::string::String>,
    with_intraday_data_groupings: intraday_data_groupings: ::std::vec::Vec<crate::WfmIntradayDataUpdateTopicIntradayDataGroup>,
});
