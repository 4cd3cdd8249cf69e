// @generated from the schema "TimeOffRequestQueryBody"; changes made here are lost at the next generation

/// The schema `TimeOffRequestQueryBody`.
#[repr(C)]
pub struct TimeOffRequestQueryBody {
    /// `ids`: `array of string`.
    pub ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `statuses`: `array of string`.
    pub statuses: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Statuses>>>,
    /// `substatuses`: `array of string`.
    pub substatuses: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<Substatuses>>,
    >,
    /// `dateRange`: `DateRange`.
    #[doc(alias = "dateRange")]
    pub date_range: ::std::option::Option<::std::boxed::Box<crate::DateRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TimeOffRequestQueryBody "TimeOffRequestQueryBody" 5 {
    (
        ids: ::std::vec::Vec<::std::string::String> = "ids" 0 with_ids,
        user_ids: ::std::vec::Vec<::std::string::String> = "userIds" 0 with_user_ids,
        statuses: ::std::vec::Vec<crate::runtime::Open<Statuses>> = "statuses" 0 with_statuses,
        substatuses: ::std::vec::Vec<crate::runtime::Open<Substatuses>> = "substatuses" 0 with_substatuses,
        date_range: ::std::boxed::Box<crate::DateRange> = "dateRange" 0 with_date_range,
    )
});

/// The property `statuses` of `TimeOffRequestQueryBody`. Known values: `PENDING`.
#[non_exhaustive]
pub enum Statuses {
    Pending,
}

crate::runtime::known!(Statuses);

impl crate::runtime::Enum for Statuses {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Pending, "PENDING")];
}

/// The property `substatuses` of `TimeOffRequestQueryBody`. Known values: `AdvanceTimeElapsed`, `AutoApproved`, `InsufficientBalance`, `InvalidDailyDuration`, `OutsideShift`, `RemovedFromWaitlist`, `Waitlisted`, `OverlapsRestrictedActivityCode`.
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

crate::runtime::known!(Substatuses);

impl crate::runtime::Enum for Substatuses {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AdvanceTimeElapsed, "AdvanceTimeElapsed"),
        (Self::AutoApproved, "AutoApproved"),
        (Self::InsufficientBalance, "InsufficientBalance"),
        (Self::InvalidDailyDuration, "InvalidDailyDuration"),
        (Self::OutsideShift, "OutsideShift"),
        (Self::RemovedFromWaitlist, "RemovedFromWaitlist"),
        (Self::Waitlisted, "Waitlisted"),
        (Self::OverlapsRestrictedActivityCode, "OverlapsRestrictedActivityCode"),
    ];
}
