// @generated from the schema "AlternativeShiftAgentScheduledShift"; changes made here are lost at the next generation

use crate::BuAgentScheduleActivity;
use crate::runtime::{DateTime, Extra};

/// The schema `AlternativeShiftAgentScheduledShift`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlternativeShiftAgentScheduledShift {
    /// `dayIndex`: `integer (int32)`, required.
    #[doc(alias = "dayIndex")]
    pub day_index: Option<i32>,
    /// `referenceKey`: `string`, required.
    #[doc(alias = "referenceKey")]
    pub reference_key: Option<String>,
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `lengthMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: Option<i32>,
    /// `activities`: `array of BuAgentScheduleActivity`, required.
    pub activities: Option<Vec<BuAgentScheduleActivity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlternativeShiftAgentScheduledShift "AlternativeShiftAgentScheduledShift" 5 {
    (
        day_index: i32 = "dayIndex" with_day_index required,
        reference_key: String = "referenceKey" with_reference_key required,
        start_date: DateTime = "startDate" with_start_date required,
        length_minutes: i32 = "lengthMinutes" with_length_minutes required,
        activities: Vec<BuAgentScheduleActivity> = "activities" with_activities required,
    )
});
