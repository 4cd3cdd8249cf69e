// @generated from the schema "AvailableTime"; changes made here are lost at the next generation

/// The schema `AvailableTime`.
#[repr(C)]
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

crate::runtime::model!(AvailableTime "AvailableTime" 5 {
    (
        date_start: crate::runtime::DateTime = "dateStart" 2 with_date_start,
        length_in_minutes: i32 = "lengthInMinutes" 2 with_length_in_minutes,
        is_paid: bool = "isPaid" 2 with_is_paid,
        activity_category: crate::runtime::Open<ActivityCategory> = "activityCategory" 2 with_activity_category,
        wfm_schedule: ::std::boxed::Box<crate::WfmScheduleReference> = "wfmSchedule" 2 with_wfm_schedule,
    )
});

/// The property `activityCategory` of `AvailableTime`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`.
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
    ];
}
