// @generated from the schema "AvailableTime"; changes made here are lost at the next generation

use crate::WfmScheduleReference;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `AvailableTime`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AvailableTime {
    /// `dateStart`: `string (date-time)`, read-only.
    #[doc(alias = "dateStart")]
    pub date_start: Option<DateTime>,
    /// `lengthInMinutes`: `integer (int32)`, read-only.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i32>,
    /// `isPaid`: `boolean`, read-only.
    #[doc(alias = "isPaid")]
    pub is_paid: Option<bool>,
    /// `activityCategory`: one of `OnQueueWork`, `Break`, `Meal`, `Meeting` and 4 more, read-only.
    #[doc(alias = "activityCategory")]
    pub activity_category: Option<Open<ActivityCategory>>,
    /// `wfmSchedule`: `WfmScheduleReference`, read-only.
    #[doc(alias = "wfmSchedule")]
    pub wfm_schedule: Option<Box<WfmScheduleReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AvailableTime "AvailableTime" 5 {
    (
        date_start: DateTime = "dateStart" with_date_start read_only,
        length_in_minutes: i32 = "lengthInMinutes" with_length_in_minutes read_only,
        is_paid: bool = "isPaid" with_is_paid read_only,
        activity_category: Open<ActivityCategory> = "activityCategory" with_activity_category read_only,
        wfm_schedule: Box<WfmScheduleReference> = "wfmSchedule" with_wfm_schedule read_only,
    )
});

/// The property `activityCategory` of `AvailableTime`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`.
#[repr(u16)]
#[non_exhaustive]
pub enum ActivityCategory {
    OnQueueWork,
    Break,
    Meal,
    Meeting,
    OffQueueWork,
    TimeOff,
    Training,
    Unavailable,
}

crate::runtime::values!(ActivityCategory {
    OnQueueWork = "OnQueueWork",
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
});
