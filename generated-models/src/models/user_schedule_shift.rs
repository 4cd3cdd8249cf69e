// @generated from the schema "UserScheduleShift"; changes made here are lost at the next generation

use crate::{UserScheduleActivity, WeekScheduleReference};
use crate::runtime::{DateTime, Extra};

/// The schema `UserScheduleShift`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserScheduleShift {
    /// `weekSchedule`: `WeekScheduleReference`, read-only.
    #[doc(alias = "weekSchedule")]
    pub week_schedule: Option<Box<WeekScheduleReference>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `startDate`: `string (date-time)`, read-only.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `lengthInMinutes`: `integer (int32)`, read-only.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i32>,
    /// `activities`: `array of UserScheduleActivity`.
    pub activities: Option<Vec<UserScheduleActivity>>,
    /// `delete`: `boolean`.
    pub delete: Option<bool>,
    /// `manuallyEdited`: `boolean`.
    #[doc(alias = "manuallyEdited")]
    pub manually_edited: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserScheduleShift "UserScheduleShift" 7 {
    (
        week_schedule: Box<WeekScheduleReference> = "weekSchedule" with_week_schedule read_only,
        id: String = "id" with_id,
        start_date: DateTime = "startDate" with_start_date read_only,
        length_in_minutes: i32 = "lengthInMinutes" with_length_in_minutes read_only,
        activities: Vec<UserScheduleActivity> = "activities" with_activities,
        delete: bool = "delete" with_delete,
        manually_edited: bool = "manuallyEdited" with_manually_edited,
    )
});
