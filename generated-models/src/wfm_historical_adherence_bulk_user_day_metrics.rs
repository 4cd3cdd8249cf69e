// @generated from the schema "WfmHistoricalAdherenceBulkUserDayMetrics"; changes made here are lost at the next generation

/// The schema `WfmHistoricalAdherenceBulkUserDayMetrics`.
pub struct WfmHistoricalAdherenceBulkUserDayMetrics {
    /// `dayStartOffsetSeconds`: `integer (int32)`.
    #[doc(alias = "dayStartOffsetSeconds")]
    pub day_start_offset_seconds: ::std::option::Option<i32>,
    /// `adherenceScheduleSeconds`: `integer (int32)`.
    #[doc(alias = "adherenceScheduleSeconds")]
    pub adherence_schedule_seconds: ::std::option::Option<i32>,
    /// `conformanceScheduleSeconds`: `integer (int32)`.
    #[doc(alias = "conformanceScheduleSeconds")]
    pub conformance_schedule_seconds: ::std::option::Option<i32>,
    /// `conformanceActualSeconds`: `integer (int32)`.
    #[doc(alias = "conformanceActualSeconds")]
    pub conformance_actual_seconds: ::std::option::Option<i32>,
    /// `exceptionCount`: `integer (int32)`.
    #[doc(alias = "exceptionCount")]
    pub exception_count: ::std::option::Option<i32>,
    /// `exceptionDurationSeconds`: `integer (int32)`.
    #[doc(alias = "exceptionDurationSeconds")]
    pub exception_duration_seconds: ::std::option::Option<i32>,
    /// `impactSeconds`: `integer (int32)`.
    #[doc(alias = "impactSeconds")]
    pub impact_seconds: ::std::option::Option<i32>,
    /// `scheduleLengthSeconds`: `integer (int32)`.
    #[doc(alias = "scheduleLengthSeconds")]
    pub schedule_length_seconds: ::std::option::Option<i32>,
    /// `actualLengthSeconds`: `integer (int32)`.
    #[doc(alias = "actualLengthSeconds")]
    pub actual_length_seconds: ::std::option::Option<i32>,
    /// `adherencePercentage`: `number (double)`.
    #[doc(alias = "adherencePercentage")]
    pub adherence_percentage: ::std::option::Option<f64>,
    /// `conformancePercentage`: `number (double)`.
    #[doc(alias = "conformancePercentage")]
    pub conformance_percentage: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmHistoricalAdherenceBulkUserDayMetrics {
    const EMPTY: Self = Self {
        day_start_offset_seconds: ::std::option::Option::None,
        adherence_schedule_seconds: ::std::option::Option::None,
        conformance_schedule_seconds: ::std::option::Option::None,
        conformance_actual_seconds: ::std::option::Option::None,
        exception_count: ::std::option::Option::None,
        exception_duration_seconds: ::std::option::Option::None,
        impact_seconds: ::std::option::Option::None,
        schedule_length_seconds: ::std::option::Option::None,
        actual_length_seconds: ::std::option::Option::None,
        adherence_percentage: ::std::option::Option::None,
        conformance_percentage: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmHistoricalAdherenceBulkUserDayMetrics = &<WfmHistoricalAdherenceBulkUserDayMetrics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmHistoricalAdherenceBulkUserDayMetrics",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dayStartOffsetSeconds", "day_start_offset_seconds", 0),
            ("adherenceScheduleSeconds", "adherence_schedule_seconds", 0),
            ("conformanceScheduleSeconds", "conformance_schedule_seconds", 0),
            ("conformanceActualSeconds", "conformance_actual_seconds", 0),
            ("exceptionCount", "exception_count", 0),
            ("exceptionDurationSeconds", "exception_duration_seconds", 0),
            ("impactSeconds", "impact_seconds", 0),
            ("scheduleLengthSeconds", "schedule_length_seconds", 0),
            ("actualLengthSeconds", "actual_length_seconds", 0),
            ("adherencePercentage", "adherence_percentage", 0),
            ("conformancePercentage", "conformance_percentage", 0),
        ],
        fields: &[
            &E.day_start_offset_seconds,
            &E.adherence_schedule_seconds,
            &E.conformance_schedule_seconds,
            &E.conformance_actual_seconds,
            &E.exception_count,
            &E.exception_duration_seconds,
            &E.impact_seconds,
            &E.schedule_length_seconds,
            &E.actual_length_seconds,
            &E.adherence_percentage,
            &E.conformance_percentage,
        ],
    }
};

crate::runtime::model!(WfmHistoricalAdherenceBulkUserDayMetrics);

crate::runtime::setters!(WfmHistoricalAdherenceBulkUserDayMetrics {
    with_day_start_offset_seconds: day_start_offset_seconds: i32,
    with_adherence_schedule_seconds: adherence_schedule_seconds: i32,
    with_conformance_schedule_seconds: conformance_schedule_seconds: i32,
    with_conformance_actual_seconds: conformance_actual_seconds: i32,
    with_exception_count: exception_count: i32,
    with_exception_duration_seconds: exception_duration_seconds: i32,
    with_impact_seconds: impact_seconds: i32,
    with_schedule_length_seconds: schedule_length_seconds: i32,
    with_actual_length_seconds: actual_length_seconds: i32,
    with_adherence_percentage: adherence_percentage: f64,
    with_conformance_percentage: conformance_percentage: f64,
});
