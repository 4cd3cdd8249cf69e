// @generated from the schema "WfmHistoricalAdherenceBulkUserDayMetrics"; changes made here are lost at the next generation

/// The schema `WfmHistoricalAdherenceBulkUserDayMetrics`.
#[repr(C)]
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

crate::runtime::model!(WfmHistoricalAdherenceBulkUserDayMetrics "WfmHistoricalAdherenceBulkUserDayMetrics" 11 {
    (
        day_start_offset_seconds: i32 = "dayStartOffsetSeconds" 0 with_day_start_offset_seconds,
        adherence_schedule_seconds: i32 = "adherenceScheduleSeconds" 0 with_adherence_schedule_seconds,
        conformance_schedule_seconds: i32 = "conformanceScheduleSeconds" 0 with_conformance_schedule_seconds,
        conformance_actual_seconds: i32 = "conformanceActualSeconds" 0 with_conformance_actual_seconds,
        exception_count: i32 = "exceptionCount" 0 with_exception_count,
        exception_duration_seconds: i32 = "exceptionDurationSeconds" 0 with_exception_duration_seconds,
        impact_seconds: i32 = "impactSeconds" 0 with_impact_seconds,
        schedule_length_seconds: i32 = "scheduleLengthSeconds" 0 with_schedule_length_seconds,
        actual_length_seconds: i32 = "actualLengthSeconds" 0 with_actual_length_seconds,
        adherence_percentage: f64 = "adherencePercentage" 0 with_adherence_percentage,
        conformance_percentage: f64 = "conformancePercentage" 0 with_conformance_percentage,
    )
});
