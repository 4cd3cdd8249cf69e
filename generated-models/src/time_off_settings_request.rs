// @generated from the schema "TimeOffSettingsRequest"; changes made here are lost at the next generation

/// The schema `TimeOffSettingsRequest`.
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

impl crate::runtime::Model for TimeOffSettingsRequest {
    const EMPTY: Self = Self {
        submission_range_enforced: ::std::option::Option::None,
        submission_earliest_days_from_now: ::std::option::Option::None,
        submission_latest_days_from_now: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeOffSettingsRequest = &<TimeOffSettingsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeOffSettingsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("submissionRangeEnforced", "submission_range_enforced", 0),
            ("submissionEarliestDaysFromNow", "submission_earliest_days_from_now", 0),
            ("submissionLatestDaysFromNow", "submission_latest_days_from_now", 0),
        ],
        fields: &[
            &E.submission_range_enforced,
            &E.submission_earliest_days_from_now,
            &E.submission_latest_days_from_now,
        ],
    }
};

crate::runtime::model!(TimeOffSettingsRequest);

crate::runtime::setters!(TimeOffSettingsRequest {
    with_submission_range_enforced: submission_range_enforced: bool,
    with_submission_earliest_days_from_now: submission_earliest_days_from_now: i32,
    with_submission_latest_days_from_now: submission_latest_days_from_now: i32,
});
