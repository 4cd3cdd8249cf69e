// @generated from the schema "ShiftTradeSettings"; changes made here are lost at the next generation

/// The schema `ShiftTradeSettings`.
#[repr(C)]
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

crate::runtime::model!(ShiftTradeSettings "ShiftTradeSettings" 13 {
    (
        enabled: bool = "enabled" 0 with_enabled,
        auto_review: bool = "autoReview" 0 with_auto_review,
        allow_direct_trades: bool = "allowDirectTrades" 0 with_allow_direct_trades,
        min_hours_in_future: i32 = "minHoursInFuture" 0 with_min_hours_in_future,
        unequal_paid: crate::runtime::Open<UnequalPaid> = "unequalPaid" 0 with_unequal_paid,
        one_sided: crate::runtime::Open<OneSided> = "oneSided" 0 with_one_sided,
        weekly_min_paid_violations: crate::runtime::Open<WeeklyMinPaidViolations> = "weeklyMinPaidViolations" 0 with_weekly_min_paid_violations,
        weekly_max_paid_violations: crate::runtime::Open<WeeklyMaxPaidViolations> = "weeklyMaxPaidViolations" 0 with_weekly_max_paid_violations,
        requires_matching_queues: bool = "requiresMatchingQueues" 0 with_requires_matching_queues,
        requires_matching_languages: bool = "requiresMatchingLanguages" 0 with_requires_matching_languages,
        requires_matching_skills: bool = "requiresMatchingSkills" 0 with_requires_matching_skills,
        requires_matching_planning_groups: bool = "requiresMatchingPlanningGroups" 0 with_requires_matching_planning_groups,
        activity_category_rules: ::std::vec::Vec<crate::ShiftTradeActivityRule> = "activityCategoryRules" 0 with_activity_category_rules,
    )
});

/// The property `unequalPaid` of `ShiftTradeSettings`. Known values: `Allow`, `Disallow`, `AdminReview`.
#[non_exhaustive]
pub enum UnequalPaid {
    Allow,
    Disallow,
    AdminReview,
}

crate::runtime::known!(UnequalPaid);

impl crate::runtime::Enum for UnequalPaid {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Allow, "Allow"),
        (Self::Disallow, "Disallow"),
        (Self::AdminReview, "AdminReview"),
    ];
}

/// The property `oneSided` of `ShiftTradeSettings`. Known values: `Allow`, `Disallow`, `AdminReview`.
#[non_exhaustive]
pub enum OneSided {
    Allow,
    Disallow,
    AdminReview,
}

crate::runtime::known!(OneSided);

impl crate::runtime::Enum for OneSided {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Allow, "Allow"),
        (Self::Disallow, "Disallow"),
        (Self::AdminReview, "AdminReview"),
    ];
}

/// The property `weeklyMinPaidViolations` of `ShiftTradeSettings`. Known values: `Allow`, `Disallow`, `AdminReview`.
#[non_exhaustive]
pub enum WeeklyMinPaidViolations {
    Allow,
    Disallow,
    AdminReview,
}

crate::runtime::known!(WeeklyMinPaidViolations);

impl crate::runtime::Enum for WeeklyMinPaidViolations {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Allow, "Allow"),
        (Self::Disallow, "Disallow"),
        (Self::AdminReview, "AdminReview"),
    ];
}

/// The property `weeklyMaxPaidViolations` of `ShiftTradeSettings`. Known values: `Allow`, `Disallow`, `AdminReview`.
#[non_exhaustive]
pub enum WeeklyMaxPaidViolations {
    Allow,
    Disallow,
    AdminReview,
}

crate::runtime::known!(WeeklyMaxPaidViolations);

impl crate::runtime::Enum for WeeklyMaxPaidViolations {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Allow, "Allow"),
        (Self::Disallow, "Disallow"),
        (Self::AdminReview, "AdminReview"),
    ];
}
