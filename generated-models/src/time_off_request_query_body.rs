// @generated from the schema "TimeOffRequestQueryBody"; changes made here are lost at the next generation

/// The schema `TimeOffRequestQueryBody`.
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

impl crate::runtime::Model for TimeOffRequestQueryBody {
    const EMPTY: Self = Self {
        ids: ::std::option::Option::None,
        user_ids: ::std::option::Option::None,
        statuses: ::std::option::Option::None,
        substatuses: ::std::option::Option::None,
        date_range: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeOffRequestQueryBody = &<TimeOffRequestQueryBody as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeOffRequestQueryBody",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("ids", "ids", 0),
            ("userIds", "user_ids", 0),
            ("statuses", "statuses", 0),
            ("substatuses", "substatuses", 0),
            ("dateRange", "date_range", 0),
        ],
        fields: &[&E.ids, &E.user_ids, &E.statuses, &E.substatuses, &E.date_range],
    }
};

crate::runtime::model!(TimeOffRequestQueryBody);

crate::runtime::setters!(TimeOffRequestQueryBody {
    with_ids: ids: ::std::vec::Vec<::std::string::String>,
    with_user_ids: user_ids: ::std::vec::Vec<::std::string::String>,
    with_statuses: statuses: ::std::vec::Vec<crate::runtime::Open<Statuses>>,
    with_substatuses: substatuses: ::std::vec::Vec<crate::runtime::Open<Substatuses>>,
    with_date_range: date_range: ::std::boxed::Box<crate::DateRange>,
});

/// The property `statuses` of `TimeOffRequestQueryBody`. Known values: `PENDING`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Statuses {
    Pending,
}

impl crate::runtime::Enum for Statuses {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Pending, "PENDING")];
}

/// The property `substatuses` of `TimeOffRequestQueryBody`. Known values: `AdvanceTimeElapsed`, `AutoApproved`, `InsufficientBalance`, `InvalidDailyDuration`, `OutsideShift`, `RemovedFromWaitlist`, `Waitlisted`, `OverlapsRestrictedActivityCode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
