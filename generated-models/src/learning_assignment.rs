// @generated from the schema "LearningAssignment"; changes made here are lost at the next generation

/// The schema `LearningAssignment`.
#[repr(C)]
pub struct LearningAssignment {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `assessment`: `LearningAssessment`.
    pub assessment: ::std::option::Option<::std::boxed::Box<crate::LearningAssessment>>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `isOverdue`: `boolean`, read-only.
    #[doc(alias = "isOverdue")]
    pub is_overdue: ::std::option::Option<bool>,
    /// `percentageScore`: `number (float)`, read-only.
    #[doc(alias = "percentageScore")]
    pub percentage_score: ::std::option::Option<f64>,
    /// `assessmentPercentageScore`: `number (float)`, read-only.
    #[doc(alias = "assessmentPercentageScore")]
    pub assessment_percentage_score: ::std::option::Option<f64>,
    /// `isRule`: `boolean`, read-only.
    #[doc(alias = "isRule")]
    pub is_rule: ::std::option::Option<bool>,
    /// `isManual`: `boolean`, read-only.
    #[doc(alias = "isManual")]
    pub is_manual: ::std::option::Option<bool>,
    /// `isPassed`: `boolean`, read-only.
    #[doc(alias = "isPassed")]
    pub is_passed: ::std::option::Option<bool>,
    /// `isLatest`: `boolean`, read-only.
    #[doc(alias = "isLatest")]
    pub is_latest: ::std::option::Option<bool>,
    /// `assessmentCompletionPercentage`: `number (float)`, read-only.
    #[doc(alias = "assessmentCompletionPercentage")]
    pub assessment_completion_percentage: ::std::option::Option<f64>,
    /// `completionPercentage`: `number (float)`, read-only.
    #[doc(alias = "completionPercentage")]
    pub completion_percentage: ::std::option::Option<f64>,
    /// `steps`: `array of LearningAssignmentStep`, read-only.
    pub steps: ::std::option::Option<::std::vec::Vec<crate::LearningAssignmentStep>>,
    /// `nextStep`: `LearningAssignmentStep`, read-only.
    #[doc(alias = "nextStep")]
    pub next_step: ::std::option::Option<
        ::std::boxed::Box<crate::LearningAssignmentStep>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `dateRecommendedForCompletion`: `string (date-time)`.
    #[doc(alias = "dateRecommendedForCompletion")]
    pub date_recommended_for_completion: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `module`: `LearningModule`.
    pub module: ::std::option::Option<::std::boxed::Box<crate::LearningModule>>,
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `assessmentForm`: `AssessmentForm`.
    #[doc(alias = "assessmentForm")]
    pub assessment_form: ::std::option::Option<::std::boxed::Box<crate::AssessmentForm>>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignment "LearningAssignment" 25 {
    (
        id: ::std::string::String = "id" 2 with_id,
        assessment: ::std::boxed::Box<crate::LearningAssessment> = "assessment" 0 with_assessment,
        created_by: ::std::boxed::Box<crate::UserReference> = "createdBy" 2 with_created_by,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        modified_by: ::std::boxed::Box<crate::UserReference> = "modifiedBy" 2 with_modified_by,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        is_overdue: bool = "isOverdue" 2 with_is_overdue,
        percentage_score: f64 = "percentageScore" 2 with_percentage_score,
        assessment_percentage_score: f64 = "assessmentPercentageScore" 2 with_assessment_percentage_score,
        is_rule: bool = "isRule" 2 with_is_rule,
        is_manual: bool = "isManual" 2 with_is_manual,
        is_passed: bool = "isPassed" 2 with_is_passed,
        is_latest: bool = "isLatest" 2 with_is_latest,
        assessment_completion_percentage: f64 = "assessmentCompletionPercentage" 2 with_assessment_completion_percentage,
        completion_percentage: f64 = "completionPercentage" 2 with_completion_percentage,
        steps: ::std::vec::Vec<crate::LearningAssignmentStep> = "steps" 2 with_steps,
    )
    (
        next_step: ::std::boxed::Box<crate::LearningAssignmentStep> = "nextStep" 2 with_next_step,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        date_recommended_for_completion: crate::runtime::DateTime = "dateRecommendedForCompletion" 0 with_date_recommended_for_completion,
        version: i32 = "version" 0 with_version,
        module: ::std::boxed::Box<crate::LearningModule> = "module" 0 with_module,
        user: ::std::boxed::Box<crate::UserReference> = "user" 0 with_user,
        assessment_form: ::std::boxed::Box<crate::AssessmentForm> = "assessmentForm" 0 with_assessment_form,
        length_in_minutes: i32 = "lengthInMinutes" 0 with_length_in_minutes,
    )
});

/// The property `state` of `LearningAssignment`. Known values: `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
#[non_exhaustive]
pub enum State {
    Assigned,
    InProgress,
    Completed,
    Deleted,
    NotCompleted,
    InvalidSchedule,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Assigned, "Assigned"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::Deleted, "Deleted"),
        (Self::NotCompleted, "NotCompleted"),
        (Self::InvalidSchedule, "InvalidSchedule"),
    ];
}
