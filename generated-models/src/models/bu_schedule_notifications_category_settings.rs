// @generated from the schema "BuScheduleNotificationsCategorySettings"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `BuScheduleNotificationsCategorySettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuScheduleNotificationsCategorySettings {
    /// `activityCategory`: one of `OnQueueWork`, `Break`, `Meal`, `Meeting` and 5 more, required.
    #[doc(alias = "activityCategory")]
    pub activity_category: Option<Open<ActivityCategory>>,
    /// `earlyReminderEnabled`: `boolean`, required.
    #[doc(alias = "earlyReminderEnabled")]
    pub early_reminder_enabled: Option<bool>,
    /// `onTimeReminderEnabled`: `boolean`, required.
    #[doc(alias = "onTimeReminderEnabled")]
    pub on_time_reminder_enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuScheduleNotificationsCategorySettings "BuScheduleNotificationsCategorySettings" 3 {
    (
        activity_category: Open<ActivityCategory> = "activityCategory" with_activity_category required,
        early_reminder_enabled: bool = "earlyReminderEnabled" with_early_reminder_enabled required,
        on_time_reminder_enabled: bool = "onTimeReminderEnabled" with_on_time_reminder_enabled required,
    )
});

/// The property `activityCategory` of `BuScheduleNotificationsCategorySettings`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
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
