// @generated from the schema "HistoricalAdherenceDayMetrics"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `HistoricalAdherenceDayMetrics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoricalAdherenceDayMetrics {
    /// `dayStartOffsetSecs`: `integer (int32)`.
    #[doc(alias = "dayStartOffsetSecs")]
    pub day_start_offset_secs: Option<i32>,
    /// `adherenceScheduleSecs`: `integer (int32)`.
    #[doc(alias = "adherenceScheduleSecs")]
    pub adherence_schedule_secs: Option<i32>,
    /// `conformanceScheduleSecs`: `integer (int32)`.
    #[doc(alias = "conformanceScheduleSecs")]
    pub conformance_schedule_secs: Option<i32>,
    /// `conformanceActualSecs`: `integer (int32)`.
    #[doc(alias = "conformanceActualSecs")]
    pub conformance_actual_secs: Option<i32>,
    /// `exceptionCount`: `integer (int32)`.
    #[doc(alias = "exceptionCount")]
    pub exception_count: Option<i32>,
    /// `exceptionDurationSecs`: `integer (int32)`.
    #[doc(alias = "exceptionDurationSecs")]
    pub exception_duration_secs: Option<i32>,
    /// `impactSeconds`: `integer (int32)`.
    #[doc(alias = "impactSeconds")]
    pub impact_seconds: Option<i32>,
    /// `scheduleLengthSecs`: `integer (int32)`.
    #[doc(alias = "scheduleLengthSecs")]
    pub schedule_length_secs: Option<i32>,
    /// `actualLengthSecs`: `integer (int32)`.
    #[doc(alias = "actualLengthSecs")]
    pub actual_length_secs: Option<i32>,
    /// `adherencePercentage`: `number (double)`.
    #[doc(alias = "adherencePercentage")]
    pub adherence_percentage: Option<f64>,
    /// `conformancePercentage`: `number (double)`.
    #[doc(alias = "conformancePercentage")]
    pub conformance_percentage: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoricalAdherenceDayMetrics "HistoricalAdherenceDayMetrics" 11 {
    (
        day_start_offset_secs: i32 = "dayStartOffsetSecs" with_day_start_offset_secs,
        adherence_schedule_secs: i32 = "adherenceScheduleSecs" with_adherence_schedule_secs,
        conformance_schedule_secs: i32 = "conformanceScheduleSecs" with_conformance_schedule_secs,
        conformance_actual_secs: i32 = "conformanceActualSecs" with_conformance_actual_secs,
        exception_count: i32 = "exceptionCount" with_exception_count,
        exception_duration_secs: i32 = "exceptionDurationSecs" with_exception_duration_secs,
        impact_seconds: i32 = "impactSeconds" with_impact_seconds,
        schedule_length_secs: i32 = "scheduleLengthSecs" with_schedule_length_secs,
        actual_length_secs: i32 = "actualLengthSecs" with_actual_length_secs,
        adherence_percentage: f64 = "adherencePercentage" with_adherence_percentage,
        conformance_percentage: f64 = "conformancePercentage" with_conformance_percentage,
    )
});
