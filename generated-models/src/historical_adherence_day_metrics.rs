// @generated from the schema "HistoricalAdherenceDayMetrics"; changes made here are lost at the next generation

/// The schema `HistoricalAdherenceDayMetrics`.
pub struct HistoricalAdherenceDayMetrics {
    /// `dayStartOffsetSecs`: `integer (int32)`.
    #[doc(alias = "dayStartOffsetSecs")]
    pub day_start_offset_secs: ::std::option::Option<i32>,
    /// `adherenceScheduleSecs`: `integer (int32)`.
    #[doc(alias = "adherenceScheduleSecs")]
    pub adherence_schedule_secs: ::std::option::Option<i32>,
    /// `conformanceScheduleSecs`: `integer (int32)`.
    #[doc(alias = "conformanceScheduleSecs")]
    pub conformance_schedule_secs: ::std::option::Option<i32>,
    /// `conformanceActualSecs`: `integer (int32)`.
    #[doc(alias = "conformanceActualSecs")]
    pub conformance_actual_secs: ::std::option::Option<i32>,
    /// `exceptionCount`: `integer (int32)`.
    #[doc(alias = "exceptionCount")]
    pub exception_count: ::std::option::Option<i32>,
    /// `exceptionDurationSecs`: `integer (int32)`.
    #[doc(alias = "exceptionDurationSecs")]
    pub exception_duration_secs: ::std::option::Option<i32>,
    /// `impactSeconds`: `integer (int32)`.
    #[doc(alias = "impactSeconds")]
    pub impact_seconds: ::std::option::Option<i32>,
    /// `scheduleLengthSecs`: `integer (int32)`.
    #[doc(alias = "scheduleLengthSecs")]
    pub schedule_length_secs: ::std::option::Option<i32>,
    /// `actualLengthSecs`: `integer (int32)`.
    #[doc(alias = "actualLengthSecs")]
    pub actual_length_secs: ::std::option::Option<i32>,
    /// `adherencePercentage`: `number (double)`.
    #[doc(alias = "adherencePercentage")]
    pub adherence_percentage: ::std::option::Option<f64>,
    /// `conformancePercentage`: `number (double)`.
    #[doc(alias = "conformancePercentage")]
    pub conformance_percentage: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HistoricalAdherenceDayMetrics {
    const EMPTY: Self = Self {
        day_start_offset_secs: ::std::option::Option::None,
        adherence_schedule_secs: ::std::option::Option::None,
        conformance_schedule_secs: ::std::option::Option::None,
        conformance_actual_secs: ::std::option::Option::None,
        exception_count: ::std::option::Option::None,
        exception_duration_secs: ::std::option::Option::None,
        impact_seconds: ::std::option::Option::None,
        schedule_length_secs: ::std::option::Option::None,
        actual_length_secs: ::std::option::Option::None,
        adherence_percentage: ::std::option::Option::None,
        conformance_percentage: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoricalAdherenceDayMetrics = &<HistoricalAdherenceDayMetrics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoricalAdherenceDayMetrics",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dayStartOffsetSecs", "day_start_offset_secs", 0),
            ("adherenceScheduleSecs", "adherence_schedule_secs", 0),
            ("conformanceScheduleSecs", "conformance_schedule_secs", 0),
            ("conformanceActualSecs", "conformance_actual_secs", 0),
            ("exceptionCount", "exception_count", 0),
            ("exceptionDurationSecs", "exception_duration_secs", 0),
            ("impactSeconds", "impact_seconds", 0),
            ("scheduleLengthSecs", "schedule_length_secs", 0),
            ("actualLengthSecs", "actual_length_secs", 0),
            ("adherencePercentage", "adherence_percentage", 0),
            ("conformancePercentage", "conformance_percentage", 0),
        ],
        fields: &[
            &E.day_start_offset_secs,
            &E.adherence_schedule_secs,
            &E.conformance_schedule_secs,
            &E.conformance_actual_secs,
            &E.exception_count,
            &E.exception_duration_secs,
            &E.impact_seconds,
            &E.schedule_length_secs,
            &E.actual_length_secs,
            &E.adherence_percentage,
            &E.conformance_percentage,
        ],
    }
};

crate::runtime::model!(HistoricalAdherenceDayMetrics);

crate::runtime::setters!(HistoricalAdherenceDayMetrics {
    with_day_start_offset_secs: day_start_offset_secs: i32,
    with_adherence_schedule_secs: adherence_schedule_secs: i32,
    with_conformance_schedule_secs: conformance_schedule_secs: i32,
    with_conformance_actual_secs: conformance_actual_secs: i32,
    with_exception_count: exception_count: i32,
    with_exception_duration_secs: exception_duration_secs: i32,
    with_impact_seconds: impact_seconds: i32,
    with_schedule_length_secs: schedule_length_secs: i32,
    with_actual_length_secs: actual_length_secs: i32,
    with_adherence_percentage: adherence_percentage: f64,
    with_conformance_percentage: conformance_percentage: f64,
});
