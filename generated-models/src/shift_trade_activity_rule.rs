// @generated from the schema "ShiftTradeActivityRule"; changes made here are lost at the next generation

/// The schema `ShiftTradeActivityRule`.
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

impl crate::runtime::Model for ShiftTradeActivityRule {
    const EMPTY: Self = Self {
        activity_category: ::std::option::Option::None,
        action: ::std::option::Option::None,
        activity_code_id_replacement: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ShiftTradeActivityRule = &<ShiftTradeActivityRule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ShiftTradeActivityRule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("activityCategory", "activity_category", 1),
            ("action", "action", 1),
            ("activityCodeIdReplacement", "activity_code_id_replacement", 0),
        ],
        fields: &[&E.activity_category, &E.action, &E.activity_code_id_replacement],
    }
};

crate::runtime::model!(ShiftTradeActivityRule);

crate::runtime::setters!(ShiftTradeActivityRule {
    with_activity_category: activity_category: crate::runtime::Open<ActivityCategory>,
    with_action: action: crate::runtime::Open<Action>,
    with_activity_code_id_replacement: activity_code_id_replacement: ::std::string::String,
});

/// The property `activityCategory` of `ShiftTradeActivityRule`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
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

/// The property `action` of `ShiftTradeActivityRule`. Known values: `Replace`, `DoNotAllowTrade`, `KeepWithSchedule`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    Replace,
    DoNotAllowTrade,
    KeepWithSchedule,
}

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Replace, "Replace"),
        (Self::DoNotAllowTrade, "DoNotAllowTrade"),
        (Self::KeepWithSchedule, "KeepWithSchedule"),
    ];
}
