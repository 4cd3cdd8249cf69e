// @generated from the schema "TimeOffSettingsRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TimeOffSettingsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeOffSettingsRequest {
    /// `submissionRangeEnforced`: `boolean`.
    #[doc(alias = "submissionRangeEnforced")]
    pub submission_range_enforced: Option<bool>,
    /// `submissionEarliestDaysFromNow`: `integer (int32)`.
    #[doc(alias = "submissionEarliestDaysFromNow")]
    pub submission_earliest_days_from_now: Option<i32>,
    /// `submissionLatestDaysFromNow`: `integer (int32)`.
    #[doc(alias = "submissionLatestDaysFromNow")]
    pub submission_latest_days_from_now: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeOffSettingsRequest "TimeOffSettingsRequest" 3 {
    (
        submission_range_enforced: bool = "submissionRangeEnforced" with_submission_range_enforced,
        submission_earliest_days_from_now: i32 = "submissionEarliestDaysFromNow" with_submission_earliest_days_from_now,
        submission_latest_days_from_now: i32 = "submissionLatestDaysFromNow" with_submission_latest_days_from_now,
    )
});
