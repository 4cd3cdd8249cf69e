// @generated from the schema "BuAgentScheduleShift"; changes made here are lost at the next generation

use crate::{BuAgentScheduleActivity, BuScheduleReference};
use crate::runtime::{DateTime, Extra};

/// The schema `BuAgentScheduleShift`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuAgentScheduleShift {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `startDate`: `string (date-time)`, read-only.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `lengthMinutes`: `integer (int32)`, read-only.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: Option<i32>,
    /// `activities`: `array of BuAgentScheduleActivity`.
    pub activities: Option<Vec<BuAgentScheduleActivity>>,
    /// `manuallyEdited`: `boolean`.
    #[doc(alias = "manuallyEdited")]
    pub manually_edited: Option<bool>,
    /// `schedule`: `BuScheduleReference`, read-only.
    pub schedule: Option<Box<BuScheduleReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuAgentScheduleShift "BuAgentScheduleShift" 6 {
    (
        id: String = "id" with_id,
        start_date: DateTime = "startDate" with_start_date read_only,
        length_minutes: i32 = "lengthMinutes" with_length_minutes read_only,
        activities: Vec<BuAgentScheduleActivity> = "activities" with_activities,
        manually_edited: bool = "manuallyEdited" with_manually_edited,
        schedule: Box<BuScheduleReference> = "schedule" with_schedule read_only,
    )
});
