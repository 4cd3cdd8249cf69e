// @generated from the schema "BuScheduleNotificationsCategorySettings"; changes made here are lost at the next generation

/// The schema `BuScheduleNotificationsCategorySettings`.
#[repr(C)]
pub struct BuScheduleNotificationsCategorySettings {
    /// `activityCategory`: `string`, required.
    #[doc(alias = "activityCategory")]
    pub activity_category: ::std::option::Option<crate::runtime::Open<ActivityCategory>>,
    /// `earlyReminderEnabled`: `boolean`, required.
    #[doc(alias = "earlyReminderEnabled")]
    pub early_reminder_enabled: ::std::option::Option<bool>,
    /// `onTimeReminderEnabled`: `boolean`, required.
    #[doc(alias = "onTimeReminderEnabled")]
    pub on_time_reminder_enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuScheduleNotificationsCategorySettings "BuScheduleNotificationsCategorySettings" 3 {
    (
        activity_category: crate::runtime::Open<ActivityCategory> = "activityCategory" 1 with_activity_category,
        early_reminder_enabled: bool = "earlyReminderEnabled" 1 with_early_reminder_enabled,
        on_time_reminder_enabled: bool = "onTimeReminderEnabled" 1 with_on_time_reminder_enabled,
    )
});

/// The property `activityCategory` of `BuScheduleNotificationsCategorySettings`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
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

crate::runtime::known!(ActivityCategory);

impl crate::runtime::Enum for ActivityCategory {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OnQueueWork, "OnQueueWork"),
        (Self::Break, "Break"),
        (Self::Meal, "Meal"),
        (Self::Meeting, "Meeting"),
        (Self::OffQueueWork, "OffQueueWork"),
        (Self::TimeOff, "TimeOff"),
        (Self::Training, "Training"),
        (Self::Unavailable, "Unavailable"),
        (Self::Unscheduled, "Unscheduled"),
    ];
}
