// @generated from the schema "ScheduleGenerationWarning"; changes made here are lost at the next generation

/// The schema `ScheduleGenerationWarning`.
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

impl crate::runtime::Model for ScheduleGenerationWarning {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        user_not_licensed: ::std::option::Option::None,
        unable_to_meet_max_days: ::std::option::Option::None,
        unable_to_schedule_required_days: ::std::option::Option::None,
        unable_to_meet_min_paid_for_the_week: ::std::option::Option::None,
        unable_to_meet_max_paid_for_the_week: ::std::option::Option::None,
        no_need_days: ::std::option::Option::None,
        shifts_too_close_together: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScheduleGenerationWarning = &<ScheduleGenerationWarning as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScheduleGenerationWarning",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userId", "user_id", 0),
            ("userNotLicensed", "user_not_licensed", 0),
            ("unableToMeetMaxDays", "unable_to_meet_max_days", 0),
            ("unableToScheduleRequiredDays", "unable_to_schedule_required_days", 0),
            ("unableToMeetMinPaidForTheWeek", "unable_to_meet_min_paid_for_the_week", 0),
            ("unableToMeetMaxPaidForTheWeek", "unable_to_meet_max_paid_for_the_week", 0),
            ("noNeedDays", "no_need_days", 0),
            ("shiftsTooCloseTogether", "shifts_too_close_together", 0),
        ],
        fields: &[
            &E.user_id,
            &E.user_not_licensed,
            &E.unable_to_meet_max_days,
            &E.unable_to_schedule_required_days,
            &E.unable_to_meet_min_paid_for_the_week,
            &E.unable_to_meet_max_paid_for_the_week,
            &E.no_need_days,
            &E.shifts_too_close_together,
        ],
    }
};

crate::runtime::model!(ScheduleGenerationWarning);

crate::runtime::setters!(ScheduleGenerationWarning {
    with_user_id: user_id: ::std::string::String,
    with_user_not_licensed: user_not_licensed: bool,
    with_unable_to_meet_max_days: unable_to_meet_max_days: bool,
    with_unable_to_schedule_required_days: unable_to_schedule_required_days: ::std::vec::Vec<crate::runtime::Open<UnableToScheduleRequiredDays>>,
    with_unable_to_meet_min_paid_for_the_week: unable_to_meet_min_paid_for_the_week: bool,
    with_unable_to_meet_max_paid_for_the_week: unable_to_meet_max_paid_for_the_week: bool,
    with_no_need_days: no_need_days: ::std::vec::Vec<crate::runtime::Open<NoNeedDays>>,
    with_shifts_too_close_together: shifts_too_close_together: bool,
});

/// The property `unableToScheduleRequiredDays` of `ScheduleGenerationWarning`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
