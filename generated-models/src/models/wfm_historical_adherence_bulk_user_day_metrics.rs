// @generated from the schema "WfmHistoricalAdherenceBulkUserDayMetrics"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmHistoricalAdherenceBulkUserDayMetrics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmHistoricalAdherenceBulkUserDayMetrics {
    /// `dayStartOffsetSeconds`: `integer (int32)`.
    #[doc(alias = "dayStartOffsetSeconds")]
    pub day_start_offset_seconds: Option<i32>,
    /// `adherenceScheduleSeconds`: `integer (int32)`.
    #[doc(alias = "adherenceScheduleSeconds")]
    pub adherence_schedule_seconds: Option<i32>,
    /// `conformanceScheduleSeconds`: `integer (int32)`.
    #[doc(alias = "conformanceScheduleSeconds")]
    pub conformance_schedule_seconds: Option<i32>,
    /// `conformanceActualSeconds`: `integer (int32)`.
    #[doc(alias = "conformanceActualSeconds")]
    pub conformance_actual_seconds: Option<i32>,
    /// `exceptionCount`: `integer (int32)`.
    #[doc(alias = "exceptionCount")]
    pub exception_count: Option<i32>,
    /// `exceptionDurationSeconds`: `integer (int32)`.
    #[doc(alias = "exceptionDurationSeconds")]
    pub exception_duration_seconds: Option<i32>,
    /// `impactSeconds`: `integer (int32)`.
    #[doc(alias = "impactSeconds")]
    pub impact_seconds: Option<i32>,
    /// `scheduleLengthSeconds`: `integer (int32)`.
    #[doc(alias = "scheduleLengthSeconds")]
    pub schedule_length_seconds: Option<i32>,
    /// `actualLengthSeconds`: `integer (int32)`.
    #[doc(alias = "actualLengthSeconds")]
    pub actual_length_seconds: Option<i32>,
    /// `adherencePercentage`: `number (double)`.
    #[doc(alias = "adherencePercentage")]
    pub adherence_percentage: Option<f64>,
    /// `conformancePercentage`: `number (double)`.
    #[doc(alias = "conformancePercentage")]
    pub conformance_percentage: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceBulkUserDayMetrics "WfmHistoricalAdherenceBulkUserDayMetrics" 11 {
    (
        day_start_offset_seconds: i32 = "dayStartOffsetSeconds" with_day_start_offset_seconds,
        adherence_schedule_seconds: i32 = "adherenceScheduleSeconds" with_adherence_schedule_seconds,
        conformance_schedule_seconds: i32 = "conformanceScheduleSeconds" with_conformance_schedule_seconds,
        conformance_actual_seconds: i32 = "conformanceActualSeconds" with_conformance_actual_seconds,
        exception_count: i32 = "exceptionCount" with_exception_count,
        exception_duration_seconds: i32 = "exceptionDurationSeconds" with_exception_duration_seconds,
        impact_seconds: i32 = "impactSeconds" with_impact_seconds,
        schedule_length_seconds: i32 = "scheduleLengthSeconds" with_schedule_length_seconds,
        actual_length_seconds: i32 = "actualLengthSeconds" with_actual_length_seconds,
        adherence_percentage: f64 = "adherencePercentage" with_adherence_percentage,
        conformance_percentage: f64 = "conformancePercentage" with_conformance_percentage,
    )
});
