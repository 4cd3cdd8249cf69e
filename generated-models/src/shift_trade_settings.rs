// @generated from the schema "ShiftTradeSettings"; changes made here are lost at the next generation

/// The schema `ShiftTradeSettings`.
pub struct ShiftTradeSettings {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `autoReview`: `boolean`.
    #[doc(alias = "autoReview")]
    pub auto_review: ::std::option::Option<bool>,
    /// `allowDirectTrades`: `boolean`.
    #[doc(alias = "allowDirectTrades")]
    pub allow_direct_trades: ::std::option::Option<bool>,
    /// `minHoursInFuture`: `integer (int32)`.
    #[doc(alias = "minHoursInFuture")]
    pub min_hours_in_future: ::std::option::Option<i32>,
    /// `unequalPaid`: `string`.
    #[doc(alias = "unequalPaid")]
    pub unequal_paid: ::std::option::Option<crate::runtime::Open<UnequalPaid>>,
    /// `oneSided`: `string`.
    #[doc(alias = "oneSided")]
    pub one_sided: ::std::option::Option<crate::runtime::Open<OneSided>>,
    /// `weeklyMinPaidViolations`: `string`.
    #[doc(alias = "weeklyMinPaidViolations")]
    pub weekly_min_paid_violations: ::std::option::Option<
        crate::runtime::Open<WeeklyMinPaidViolations>,
    >,
    /// `weeklyMaxPaidViolations`: `string`.
    #[doc(alias = "weeklyMaxPaidViolations")]
    pub weekly_max_paid_violations: ::std::option::Option<
        crate::runtime::Open<WeeklyMaxPaidViolations>,
    >,
    /// `requiresMatchingQueues`: `boolean`.
    #[doc(alias = "requiresMatchingQueues")]
    pub requires_matching_queues: ::std::option::Option<bool>,
    /// `requiresMatchingLanguages`: `boolean`.
    #[doc(alias = "requiresMatchingLanguages")]
    pub requires_matching_languages: ::std::option::Option<bool>,
    /// `requiresMatchingSkills`: `boolean`.
    #[doc(alias = "requiresMatchingSkills")]
    pub requires_matching_skills: ::std::option::Option<bool>,
    /// `requiresMatchingPlanningGroups`: `boolean`.
    #[doc(alias = "requiresMatchingPlanningGroups")]
    pub requires_matching_planning_groups: ::std::option::Option<bool>,
    /// `activityCategoryRules`: `array of ShiftTradeActivityRule`.
    #[doc(alias = "activityCategoryRules")]
    pub activity_category_rules: ::std::option::Option<
        ::std::vec::Vec<crate::ShiftTradeActivityRule>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ShiftTradeSettings {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        auto_review: ::std::option::Option::None,
        allow_direct_trades: ::std::option::Option::None,
        min_hours_in_future: ::std::option::Option::None,
        unequal_paid: ::std::option::Option::None,
        one_sided: ::std::option::Option::None,
        weekly_min_paid_violations: ::std::option::Option::None,
        weekly_max_paid_violations: ::std::option::Option::None,
        requires_matching_queues: ::std::option::Option::None,
        requires_matching_languages: ::std::option::Option::None,
        requires_matching_skills: ::std::option::Option::None,
        requires_matching_planning_groups: ::std::option::Option::None,
        activity_category_rules: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ShiftTradeSettings = &<ShiftTradeSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ShiftTradeSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enabled", "enabled", 0),
            ("autoReview", "auto_review", 0),
            ("allowDirectTrades", "allow_direct_trades", 0),
            ("minHoursInFuture", "min_hours_in_future", 0),
            ("unequalPaid", "unequal_paid", 0),
            ("oneSided", "one_sided", 0),
            ("weeklyMinPaidViolations", "weekly_min_paid_violations", 0),
            ("weeklyMaxPaidViolations", "weekly_max_paid_violations", 0),
            ("requiresMatchingQueues", "requires_matching_queues", 0),
            ("requiresMatchingLanguages", "requires_matching_languages", 0),
            ("requiresMatchingSkills", "requires_matching_skills", 0),
            ("requiresMatchingPlanningGroups", "requires_matching_planning_groups", 0),
            ("activityCategoryRules", "activity_category_rules", 0),
        ],
        fields: &[
            &E.enabled,
            &E.auto_review,
            &E.allow_direct_trades,
            &E.min_hours_in_future,
            &E.unequal_paid,
            &E.one_sided,
            &E.weekly_min_paid_violations,
            &E.weekly_max_paid_violations,
            &E.requires_matching_queues,
            &E.requires_matching_languages,
            &E.requires_matching_skills,
            &E.requires_matching_planning_groups,
            &E.activity_category_rules,
        ],
    }
};

crate::runtime::model!(ShiftTradeSettings);

crate::runtime::setters!(ShiftTradeSettings {
    with_enabled: enabled: bool,
    with_auto_review: auto_review: bool,
    with_allow_direct_trades: allow_direct_trades: bool,
    with_min_hours_in_future: min_hours_in_future: i32,
    with_unequal_paid: unequal_paid: crate::runtime::Open<UnequalPaid>,
    with_one_sided: one_sided: crate::runtime::Open<OneSided>,
    with_weekly_min_paid_violations: weekly_min_paid_violations: crate::runtime::Open<WeeklyMinPaidViolations>,
    with_weekly_max_paid_violations: weekly_max_paid_violations: crate::runtime::Open<WeeklyMaxPaidViolations>,
    with_requires_matching_queues: requires_matching_queues: bool,
    with_requires_matching_languages: requires_matching_languages: bool,
    with_requires_matching_skills: requires_matching_skills: bool,
    with_requires_matching_planning_groups: requires_matching_planning_groups: bool,
    with_activity_category_rules: activity_category_rules: ::std::vec::Vec<crate::ShiftTradeActivityRule>,
});

/// The property `unequalPaid` of `ShiftTradeSettings`. Known values: `Allow`, `Disallow`, `AdminReview`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnequalPaid {
    Allow,
    Disallow,
    AdminReview,
}

impl crate::runtime::Enum for UnequalPaid {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Allow, "Allow"),
        (Self::Disallow, "Disallow"),
        (Self::AdminReview, "AdminReview"),
    ];
}

/// The property `oneSided` of `ShiftTradeSettings`. Known values: `Allow`, `Disallow`, `AdminReview`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OneSided {
    Allow,
    Disallow,
    AdminReview,
}

impl crate::runtime::Enum for OneSided {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Allow, "Allow"),
        (Self::Disallow, "Disallow"),
        (Self::AdminReview, "AdminReview"),
    ];
}

/// The property `weeklyMinPaidViolations` of `ShiftTradeSettings`. Known values: `Allow`, `Disallow`, `AdminReview`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WeeklyMinPaidViolations {
    Allow,
    Disallow,
    AdminReview,
}

impl crate::runtime::Enum for WeeklyMinPaidViolations {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Allow, "Allow"),
        (Self::Disallow, "Disallow"),
        (Self::AdminReview, "AdminReview"),
    ];
}

/// The property `weeklyMaxPaidViolations` of `ShiftTradeSettings`. Known values: `Allow`, `Disallow`, `AdminReview`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WeeklyMaxPaidViolations {
    Allow,
    Disallow,
    AdminReview,
}

impl crate::runtime::Enum for WeeklyMaxPaidViolations {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Allow, "Allow"),
        (Self::Disallow, "Disallow"),
        (Self::AdminReview, "AdminReview"),
    ];
}
