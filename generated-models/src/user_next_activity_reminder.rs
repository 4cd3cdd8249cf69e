// @generated from the schema "UserNextActivityReminder"; changes made here are lost at the next generation

/// The schema `UserNextActivityReminder`.
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

impl crate::runtime::Model for UserNextActivityReminder {
    const EMPTY: Self = Self {
        activity_category: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserNextActivityReminder = &<UserNextActivityReminder as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserNextActivityReminder",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("activityCategory", "activity_category", 2),
            ("startDate", "start_date", 2),
        ],
        fields: &[&E.activity_category, &E.start_date],
    }
};

crate::runtime::model!(UserNextActivityReminder);

crate::runtime::setters!(UserNextActivityReminder {
    with_activity_category: activity_category: crate::runtime::Open<ActivityCategory>,
    with_start_date: start_date: crate::runtime::DateTime,
});

/// The property `activityCategory` of `UserNextActivityReminder`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
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
