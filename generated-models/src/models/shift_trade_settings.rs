// @generated from the schema "ShiftTradeSettings"; changes made here are lost at the next generation

use crate::ShiftTradeActivityRule;
use crate::runtime::{Extra, Open};

/// The schema `ShiftTradeSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ShiftTradeSettings {
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `autoReview`: `boolean`.
    #[doc(alias = "autoReview")]
    pub auto_review: Option<bool>,
    /// `allowDirectTrades`: `boolean`.
    #[doc(alias = "allowDirectTrades")]
    pub allow_direct_trades: Option<bool>,
    /// `minHoursInFuture`: `integer (int32)`.
    #[doc(alias = "minHoursInFuture")]
    pub min_hours_in_future: Option<i32>,
    /// `unequalPaid`: one of `Allow`, `Disallow` and `AdminReview`.
    #[doc(alias = "unequalPaid")]
    pub unequal_paid: Option<Open<UnequalPaid>>,
    /// `oneSided`: one of `Allow`, `Disallow` and `AdminReview`.
    #[doc(alias = "oneSided")]
    pub one_sided: Option<Open<OneSided>>,
    /// `weeklyMinPaidViolations`: one of `Allow`, `Disallow` and `AdminReview`.
    #[doc(alias = "weeklyMinPaidViolations")]
    pub weekly_min_paid_violations: Option<Open<WeeklyMinPaidViolations>>,
    /// `weeklyMaxPaidViolations`: one of `Allow`, `Disallow` and `AdminReview`.
    #[doc(alias = "weeklyMaxPaidViolations")]
    pub weekly_max_paid_violations: Option<Open<WeeklyMaxPaidViolations>>,
    /// `requiresMatchingQueues`: `boolean`.
    #[doc(alias = "requiresMatchingQueues")]
    pub requires_matching_queues: Option<bool>,
    /// `requiresMatchingLanguages`: `boolean`.
    #[doc(alias = "requiresMatchingLanguages")]
    pub requires_matching_languages: Option<bool>,
    /// `requiresMatchingSkills`: `boolean`.
    #[doc(alias = "requiresMatchingSkills")]
    pub requires_matching_skills: Option<bool>,
    /// `requiresMatchingPlanningGroups`: `boolean`.
    #[doc(alias = "requiresMatchingPlanningGroups")]
    pub requires_matching_planning_groups: Option<bool>,
    /// `activityCategoryRules`: `array of ShiftTradeActivityRule`.
    #[doc(alias = "activityCategoryRules")]
    pub activity_category_rules: Option<Vec<ShiftTradeActivityRule>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ShiftTradeSettings "ShiftTradeSettings" 13 {
    (
        enabled: bool = "enabled" with_enabled,
        auto_review: bool = "autoReview" with_auto_review,
        allow_direct_trades: bool = "allowDirectTrades" with_allow_direct_trades,
        min_hours_in_future: i32 = "minHoursInFuture" with_min_hours_in_future,
        unequal_paid: Open<UnequalPaid> = "unequalPaid" with_unequal_paid,
        one_sided: Open<OneSided> = "oneSided" with_one_sided,
        weekly_min_paid_violations: Open<WeeklyMinPaidViolations> = "weeklyMinPaidViolations" with_weekly_min_paid_violations,
        weekly_max_paid_violations: Open<WeeklyMaxPaidViolations> = "weeklyMaxPaidViolations" with_weekly_max_paid_violations,
        requires_matching_queues: bool = "requiresMatchingQueues" with_requires_matching_queues,
        requires_matching_languages: bool = "requiresMatchingLanguages" with_requires_matching_languages,
        requires_matching_skills: bool = "requiresMatchingSkills" with_requires_matching_skills,
        requires_matching_planning_groups: bool = "requiresMatchingPlanningGroups" with_requires_matching_planning_groups,
        activity_category_rules: Vec<ShiftTradeActivityRule> = "activityCategoryRules" with_activity_category_rules,
    )
});

/// The property `unequalPaid` of `ShiftTradeSettings`. Known values: `Allow`, `Disallow`, `AdminReview`.
#[repr(u16)]
#[non_exhaustive]
pub enum UnequalPaid {
    Allow,
    Disallow,
    AdminReview,
}

crate::runtime::values!(UnequalPaid {
    Allow = "Allow",
    Disallow = "Disallow",
    AdminReview = "AdminReview",
});

/// The property `oneSided` of `ShiftTradeSettings`. Known values: `Allow`, `Disallow`, `AdminReview`.
#[repr(u16)]
#[non_exhaustive]
pub enum OneSided {
    Allow,
    Disallow,
    AdminReview,
}

crate::runtime::values!(OneSided {
    Allow = "Allow",
    Disallow = "Disallow",
    AdminReview = "AdminReview",
});

/// The property `weeklyMinPaidViolations` of `ShiftTradeSettings`. Known values: `Allow`, `Disallow`, `AdminReview`.
#[repr(u16)]
#[non_exhaustive]
pub enum WeeklyMinPaidViolations {
    Allow,
    Disallow,
    AdminReview,
}

crate::runtime::values!(WeeklyMinPaidViolations {
    Allow = "Allow",
    Disallow = "Disallow",
    AdminReview = "AdminReview",
});

/// The property `weeklyMaxPaidViolations` of `ShiftTradeSettings`. Known values: `Allow`, `Disallow`, `AdminReview`.
#[repr(u16)]
#[non_exhaustive]
pub enum WeeklyMaxPaidViolations {
    Allow,
    Disallow,
    AdminReview,
}

crate::runtime::values!(WeeklyMaxPaidViolations {
    Allow = "Allow",
    Disallow = "Disallow",
    AdminReview = "AdminReview",
});
