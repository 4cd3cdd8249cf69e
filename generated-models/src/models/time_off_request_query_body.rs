// @generated from the schema "TimeOffRequestQueryBody"; changes made here are lost at the next generation

use crate::DateRange;
use crate::runtime::{Extra, Open};

/// The schema `TimeOffRequestQueryBody`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeOffRequestQueryBody {
    /// `ids`: `array of string`.
    pub ids: Option<Vec<String>>,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: Option<Vec<String>>,
    /// `statuses`: array of `PENDING`, the one known value.
    pub statuses: Option<Vec<Open<Statuses>>>,
    /// `substatuses`: array of one of `AdvanceTimeElapsed`, `AutoApproved`, `InsufficientBalance`, `InvalidDailyDuration` and 4 more.
    pub substatuses: Option<Vec<Open<Substatuses>>>,
    /// `dateRange`: `DateRange`.
    #[doc(alias = "dateRange")]
    pub date_range: Option<Box<DateRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeOffRequestQueryBody "TimeOffRequestQueryBody" 5 {
    (
        ids: Vec<String> = "ids" with_ids,
        user_ids: Vec<String> = "userIds" with_user_ids,
        statuses: Vec<Open<Statuses>> = "statuses" with_statuses,
        substatuses: Vec<Open<Substatuses>> = "substatuses" with_substatuses,
        date_range: Box<DateRange> = "dateRange" with_date_range,
    )
});

/// The property `statuses` of `TimeOffRequestQueryBody`. Known values: `PENDING`.
#[repr(u16)]
#[non_exhaustive]
pub enum Statuses {
    Pending,
}

crate::runtime::values!(Statuses {
    Pending = "PENDING",
});

/// The property `substatuses` of `TimeOffRequestQueryBody`. Known values: `AdvanceTimeElapsed`, `AutoApproved`, `InsufficientBalance`, `InvalidDailyDuration`, `OutsideShift`, `RemovedFromWaitlist`, `Waitlisted`, `OverlapsRestrictedActivityCode`.
#[repr(u16)]
#[non_exhaustive]
pub enum Substatuses {
    AdvanceTimeElapsed,
    AutoApproved,
    InsufficientBalance,
    InvalidDailyDuration,
    OutsideShift,
    RemovedFromWaitlist,
    Waitlisted,
    OverlapsRestrictedActivityCode,
}

crate::runtime::values!(Substatuses {
    AdvanceTimeElapsed = "AdvanceTimeElapsed",
    AutoApproved = "AutoApproved",
    InsufficientBalance = "InsufficientBalance",
    InvalidDailyDuration = "InvalidDailyDuration",
    OutsideShift = "OutsideShift",
    RemovedFromWaitlist = "RemovedFromWaitlist",
    Waitlisted = "Waitlisted",
    OverlapsRestrictedActivityCode = "OverlapsRestrictedActivityCode",
});
