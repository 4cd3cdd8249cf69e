// @generated from the schema "UserNextActivityReminder"; changes made here are lost at the next generation

/// The schema `UserNextActivityReminder`.
#[repr(C)]
pub struct UserNextActivityReminder {
    /// `activityCategory`: `string`, read-only.
    #[doc(alias = "activityCategory")]
    pub activity_category: ::std::option::Option<crate::runtime::Open<ActivityCategory>>,
    /// `startDate`: `string (date-time)`, read-only.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserNextActivityReminder "UserNextActivityReminder" 2 {
    (
        activity_category: crate::runtime::Open<ActivityCategory> = "activityCategory" 2 with_activity_category,
        start_date: crate::runtime::DateTime = "startDate" 2 with_start_date,
    )
});

/// The property `activityCategory` of `UserNextActivityReminder`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
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
