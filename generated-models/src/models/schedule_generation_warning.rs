// @generated from the schema "ScheduleGenerationWarning"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ScheduleGenerationWarning`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScheduleGenerationWarning {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `userNotLicensed`: `boolean`.
    #[doc(alias = "userNotLicensed")]
    pub user_not_licensed: Option<bool>,
    /// `unableToMeetMaxDays`: `boolean`.
    #[doc(alias = "unableToMeetMaxDays")]
    pub unable_to_meet_max_days: Option<bool>,
    /// `unableToScheduleRequiredDays`: array of one of `Sunday`, `Monday`, `Tuesday`, `Wednesday` and 3 more.
    #[doc(alias = "unableToScheduleRequiredDays")]
    pub unable_to_schedule_required_days: Option<
        Vec<Open<UnableToScheduleRequiredDays>>,
    >,
    /// `unableToMeetMinPaidForTheWeek`: `boolean`.
    #[doc(alias = "unableToMeetMinPaidForTheWeek")]
    pub unable_to_meet_min_paid_for_the_week: Option<bool>,
    /// `unableToMeetMaxPaidForTheWeek`: `boolean`.
    #[doc(alias = "unableToMeetMaxPaidForTheWeek")]
    pub unable_to_meet_max_paid_for_the_week: Option<bool>,
    /// `noNeedDays`: array of one of `Sunday`, `Monday`, `Tuesday`, `Wednesday` and 3 more.
    #[doc(alias = "noNeedDays")]
    pub no_need_days: Option<Vec<Open<NoNeedDays>>>,
    /// `shiftsTooCloseTogether`: `boolean`.
    #[doc(alias = "shiftsTooCloseTogether")]
    pub shifts_too_close_together: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScheduleGenerationWarning "ScheduleGenerationWarning" 8 {
    (
        user_id: String = "userId" with_user_id,
        user_not_licensed: bool = "userNotLicensed" with_user_not_licensed,
        unable_to_meet_max_days: bool = "unableToMeetMaxDays" with_unable_to_meet_max_days,
        unable_to_schedule_required_days: Vec<Open<UnableToScheduleRequiredDays>> = "unableToScheduleRequiredDays" with_unable_to_schedule_required_days,
        unable_to_meet_min_paid_for_the_week: bool = "unableToMeetMinPaidForTheWeek" with_unable_to_meet_min_paid_for_the_week,
        unable_to_meet_max_paid_for_the_week: bool = "unableToMeetMaxPaidForTheWeek" with_unable_to_meet_max_paid_for_the_week,
        no_need_days: Vec<Open<NoNeedDays>> = "noNeedDays" with_no_need_days,
        shifts_too_close_together: bool = "shiftsTooCloseTogether" with_shifts_too_close_together,
    )
});

/// The property `unableToScheduleRequiredDays` of `ScheduleGenerationWarning`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[repr(u16)]
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

crate::runtime::values!(UnableToScheduleRequiredDays {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});

/// The property `noNeedDays` of `ScheduleGenerationWarning`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[repr(u16)]
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

crate::runtime::values!(NoNeedDays {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});
