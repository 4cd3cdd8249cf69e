// @generated from the schema "BuScheduleNotificationsCategorySettings"; changes made here are lost at the next generation

/// The schema `BuScheduleNotificationsCategorySettings`.
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

impl crate::runtime::Model for BuScheduleNotificationsCategorySettings {
    const EMPTY: Self = Self {
        activity_category: ::std::option::Option::None,
        early_reminder_enabled: ::std::option::Option::None,
        on_time_reminder_enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuScheduleNotificationsCategorySettings = &<BuScheduleNotificationsCategorySettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuScheduleNotificationsCategorySettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("activityCategory", "activity_category", 1),
            ("earlyReminderEnabled", "early_reminder_enabled", 1),
            ("onTimeReminderEnabled", "on_time_reminder_enabled", 1),
        ],
        fields: &[
            &E.activity_category,
            &E.early_reminder_enabled,
            &E.on_time_reminder_enabled,
        ],
    }
};

crate::runtime::model!(BuScheduleNotificationsCategorySettings);

crate::runtime::setters!(BuScheduleNotificationsCategorySettings {
    with_activity_category: activity_category: crate::runtime::Open<ActivityCategory>,
    with_early_reminder_enabled: early_reminder_enabled: bool,
    with_on_time_reminder_enabled: on_time_reminder_enabled: bool,
});

/// The property `activityCategory` of `BuScheduleNotificationsCategorySettings`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
