// @generated from the schema "UserNextActivityReminder"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `UserNextActivityReminder`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserNextActivityReminder {
    /// `activityCategory`: one of `OnQueueWork`, `Break`, `Meal`, `Meeting` and 5 more, read-only.
    #[doc(alias = "activityCategory")]
    pub activity_category: Option<Open<ActivityCategory>>,
    /// `startDate`: `string (date-time)`, read-only.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserNextActivityReminder "UserNextActivityReminder" 2 {
    (
        activity_category: Open<ActivityCategory> = "activityCategory" with_activity_category read_only,
        start_date: DateTime = "startDate" with_start_date read_only,
    )
});

/// The property `activityCategory` of `UserNextActivityReminder`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
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
    Unscheduled,
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
    Unscheduled = "Unscheduled",
});
