// @generated from the schema "ScheduleGenerationWarning"; changes made here are lost at the next generation

/// The schema `ScheduleGenerationWarning`.
#[repr(C)]
pub struct ScheduleGenerationWarning {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `userNotLicensed`: `boolean`.
    #[doc(alias = "userNotLicensed")]
    pub user_not_licensed: ::std::option::Option<bool>,
    /// `unableToMeetMaxDays`: `boolean`.
    #[doc(alias = "unableToMeetMaxDays")]
    pub unable_to_meet_max_days: ::std::option::Option<bool>,
    /// `unableToScheduleRequiredDays`: `array of string`.
    #[doc(alias = "unableToScheduleRequiredDays")]
    pub unable_to_schedule_required_days: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<UnableToScheduleRequiredDays>>,
    >,
    /// `unableToMeetMinPaidForTheWeek`: `boolean`.
    #[doc(alias = "unableToMeetMinPaidForTheWeek")]
    pub unable_to_meet_min_paid_for_the_week: ::std::option::Option<bool>,
    /// `unableToMeetMaxPaidForTheWeek`: `boolean`.
    #[doc(alias = "unableToMeetMaxPaidForTheWeek")]
    pub unable_to_meet_max_paid_for_the_week: ::std::option::Option<bool>,
    /// `noNeedDays`: `array of string`.
    #[doc(alias = "noNeedDays")]
    pub no_need_days: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<NoNeedDays>>,
    >,
    /// `shiftsTooCloseTogether`: `boolean`.
    #[doc(alias = "shiftsTooCloseTogether")]
    pub shifts_too_close_together: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScheduleGenerationWarning "ScheduleGenerationWarning" 8 {
    (
        user_id: ::std::string::String = "userId" 0 with_user_id,
        user_not_licensed: bool = "userNotLicensed" 0 with_user_not_licensed,
        unable_to_meet_max_days: bool = "unableToMeetMaxDays" 0 with_unable_to_meet_max_days,
        unable_to_schedule_required_days: ::std::vec::Vec<crate::runtime::Open<UnableToScheduleRequiredDays>> = "unableToScheduleRequiredDays" 0 with_unable_to_schedule_required_days,
        unable_to_meet_min_paid_for_the_week: bool = "unableToMeetMinPaidForTheWeek" 0 with_unable_to_meet_min_paid_for_the_week,
        unable_to_meet_max_paid_for_the_week: bool = "unableToMeetMaxPaidForTheWeek" 0 with_unable_to_meet_max_paid_for_the_week,
        no_need_days: ::std::vec::Vec<crate::runtime::Open<NoNeedDays>> = "noNeedDays" 0 with_no_need_days,
        shifts_too_close_together: bool = "shiftsTooCloseTogether" 0 with_shifts_too_close_together,
    )
});

/// The property `unableToScheduleRequiredDays` of `ScheduleGenerationWarning`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[non_exhaustive]
pub enum UnableToScheduleRequiredDays {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

crate::runtime::known!(UnableToScheduleRequiredDays);

impl crate::runtime::Enum for UnableToScheduleRequiredDays {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sunday, "Sunday"),
        (Self::Monday, "Monday"),
        (Self::Tuesday, "Tuesday"),
        (Self::Wednesday, "Wednesday"),
        (Self::Thursday, "Thursday"),
        (Self::Friday, "Friday"),
        (Self::Saturday, "Saturday"),
    ];
}

/// The property `noNeedDays` of `ScheduleGenerationWarning`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[non_exhaustive]
pub enum NoNeedDays {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

crate::runtime::known!(NoNeedDays);

impl crate::runtime::Enum for NoNeedDays {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sunday, "Sunday"),
        (Self::Monday, "Monday"),
        (Self::Tuesday, "Tuesday"),
        (Self::Wednesday, "Wednesday"),
        (Self::Thursday, "Thursday"),
        (Self::Friday, "Friday"),
        (Self::Saturday, "Saturday"),
    ];
}
