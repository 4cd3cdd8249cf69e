// @generated from the schema "ShiftTradeActivityRule"; changes made here are lost at the next generation

/// The schema `ShiftTradeActivityRule`.
#[repr(C)]
pub struct ShiftTradeActivityRule {
    /// `activityCategory`: `string`, required.
    #[doc(alias = "activityCategory")]
    pub activity_category: ::std::option::Option<crate::runtime::Open<ActivityCategory>>,
    /// `action`: `string`, required.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// `activityCodeIdReplacement`: `string`.
    #[doc(alias = "activityCodeIdReplacement")]
    pub activity_code_id_replacement: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ShiftTradeActivityRule "ShiftTradeActivityRule" 3 {
    (
        activity_category: crate::runtime::Open<ActivityCategory> = "activityCategory" 1 with_activity_category,
        action: crate::runtime::Open<Action> = "action" 1 with_action,
        activity_code_id_replacement: ::std::string::String = "activityCodeIdReplacement" 0 with_activity_code_id_replacement,
    )
});

/// The property `activityCategory` of `ShiftTradeActivityRule`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
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
        (Self::Unscheduled, "Unscheduled"),
    ];
}

/// The property `action` of `ShiftTradeActivityRule`. Known values: `Replace`, `DoNotAllowTrade`, `KeepWithSchedule`.
#[non_exhaustive]
pub enum Action {
    Replace,
    DoNotAllowTrade,
    KeepWithSchedule,
}

crate::runtime::known!(Action);

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Replace, "Replace"),
        (Self::DoNotAllowTrade, "DoNotAllowTrade"),
        (Self::KeepWithSchedule, "KeepWithSchedule"),
    ];
}
