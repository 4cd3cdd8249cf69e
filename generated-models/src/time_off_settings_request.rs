// @generated from the schema "TimeOffSettingsRequest"; changes made here are lost at the next generation

/// The schema `TimeOffSettingsRequest`.
#[repr(C)]
pub struct TimeOffSettingsRequest {
    /// `submissionRangeEnforced`: `boolean`.
    #[doc(alias = "submissionRangeEnforced")]
    pub submission_range_enforced: ::std::option::Option<bool>,
    /// `submissionEarliestDaysFromNow`: `integer (int32)`.
    #[doc(alias = "submissionEarliestDaysFromNow")]
    pub submission_earliest_days_from_now: ::std::option::Option<i32>,
    /// `submissionLatestDaysFromNow`: `integer (int32)`.
    #[doc(alias = "submissionLatestDaysFromNow")]
    pub submission_latest_days_from_now: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TimeOffSettingsRequest "TimeOffSettingsRequest" 3 {
    (
        submission_range_enforced: bool = "submissionRangeEnforced" 0 with_submission_range_enforced,
        submission_earliest_days_from_now: i32 = "submissionEarliestDaysFromNow" 0 with_submission_earliest_days_from_now,
        submission_latest_days_from_now: i32 = "submissionLatestDaysFromNow" 0 with_submission_latest_days_from_now,
    )
});
