// @generated from the schema "AvailableTime"; changes made here are lost at the next generation

/// The schema `AvailableTime`.
pub struct AvailableTime {
    /// `dateStart`: `string (date-time)`, read-only.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthInMinutes`: `integer (int32)`, read-only.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// `isPaid`: `boolean`, read-only.
    #[doc(alias = "isPaid")]
    pub is_paid: ::std::option::Option<bool>,
    /// `activityCategory`: `string`, read-only.
    #[doc(alias = "activityCategory")]
    pub activity_category: ::std::option::Option<crate::runtime::Open<ActivityCategory>>,
    /// `wfmSchedule`: `WfmScheduleReference`, read-only.
    #[doc(alias = "wfmSchedule")]
    pub wfm_schedule: ::std::option::Option<
        ::std::boxed::Box<crate::WfmScheduleReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AvailableTime {
    const EMPTY: Self = Self {
        date_start: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        is_paid: ::std::option::Option::None,
        activity_category: ::std::option::Option::None,
        wfm_schedule: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AvailableTime = &<AvailableTime as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AvailableTime",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateStart", "date_start", 2),
            ("lengthInMinutes", "length_in_minutes", 2),
            ("isPaid", "is_paid", 2),
            ("activityCategory", "activity_category", 2),
            ("wfmSchedule", "wfm_schedule", 2),
        ],
        fields: &[
            &E.date_start,
            &E.length_in_minutes,
            &E.is_paid,
            &E.activity_category,
            &E.wfm_schedule,
        ],
    }
};

crate::runtime::model!(AvailableTime);

crate::runtime::setters!(AvailableTime {
    with_date_start: date_start: crate::runtime::DateTime,
    with_length_in_minutes: length_in_minutes: i32,
    with_is_paid: is_paid: bool,
    with_activity_category: activity_category: crate::runtime::Open<ActivityCategory>,
    with_wfm_schedule: wfm_schedule: ::std::boxed::Box<crate::WfmScheduleReference>,
});

/// The property `activityCategory` of `AvailableTime`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`.
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
    ];
}
