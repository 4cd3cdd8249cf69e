// @generated from the schema "PunctualityEvent"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `PunctualityEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PunctualityEvent {
    /// `dateScheduleStart`: `string (date-time)`, read-only.
    #[doc(alias = "dateScheduleStart")]
    pub date_schedule_start: Option<DateTime>,
    /// `dateStart`: `string (date-time)`, read-only.
    #[doc(alias = "dateStart")]
    pub date_start: Option<DateTime>,
    /// `lengthMinutes`: `integer (int32)`, read-only.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: Option<i32>,
    /// `description`: `string`, read-only.
    pub description: Option<String>,
    /// `activityCodeId`: `string`, read-only.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: Option<String>,
    /// `activityCode`: `string`, read-only.
    #[doc(alias = "activityCode")]
    pub activity_code: Option<String>,
    /// `activityName`: `string`, read-only.
    #[doc(alias = "activityName")]
    pub activity_name: Option<String>,
    /// `category`: `string`, read-only.
    pub category: Option<String>,
    /// `points`: `integer (int32)`, read-only.
    pub points: Option<i32>,
    /// `delta`: `number (double)`, read-only.
    pub delta: Option<f64>,
    /// `bullseye`: `boolean`.
    pub bullseye: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PunctualityEvent "PunctualityEvent" 11 {
    (
        date_schedule_start: DateTime = "dateScheduleStart" with_date_schedule_start read_only,
        date_start: DateTime = "dateStart" with_date_start read_only,
        length_minutes: i32 = "lengthMinutes" with_length_minutes read_only,
        description: String = "description" with_description read_only,
        activity_code_id: String = "activityCodeId" with_activity_code_id read_only,
        activity_code: String = "activityCode" with_activity_code read_only,
        activity_name: String = "activityName" with_activity_name read_only,
        category: String = "category" with_category read_only,
        points: i32 = "points" with_points read_only,
        delta: f64 = "delta" with_delta read_only,
        bullseye: bool = "bullseye" with_bullseye,
    )
});
