// @generated from the schema "LearningAssignment"; changes made here are lost at the next generation

use crate::{
    AssessmentForm, LearningAssessment, LearningAssignmentStep, LearningModule,
    UserReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `LearningAssignment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignment {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `assessment`: `LearningAssessment`.
    pub assessment: Option<Box<LearningAssessment>>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<UserReference>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `isOverdue`: `boolean`, read-only.
    #[doc(alias = "isOverdue")]
    pub is_overdue: Option<bool>,
    /// `percentageScore`: `number (float)`, read-only.
    #[doc(alias = "percentageScore")]
    pub percentage_score: Option<f64>,
    /// `assessmentPercentageScore`: `number (float)`, read-only.
    #[doc(alias = "assessmentPercentageScore")]
    pub assessment_percentage_score: Option<f64>,
    /// `isRule`: `boolean`, read-only.
    #[doc(alias = "isRule")]
    pub is_rule: Option<bool>,
    /// `isManual`: `boolean`, read-only.
    #[doc(alias = "isManual")]
    pub is_manual: Option<bool>,
    /// `isPassed`: `boolean`, read-only.
    #[doc(alias = "isPassed")]
    pub is_passed: Option<bool>,
    /// `isLatest`: `boolean`, read-only.
    #[doc(alias = "isLatest")]
    pub is_latest: Option<bool>,
    /// `assessmentCompletionPercentage`: `number (float)`, read-only.
    #[doc(alias = "assessmentCompletionPercentage")]
    pub assessment_completion_percentage: Option<f64>,
    /// `completionPercentage`: `number (float)`, read-only.
    #[doc(alias = "completionPercentage")]
    pub completion_percentage: Option<f64>,
    /// `steps`: `array of LearningAssignmentStep`, read-only.
    pub steps: Option<Vec<LearningAssignmentStep>>,
    /// `nextStep`: `LearningAssignmentStep`, read-only.
    #[doc(alias = "nextStep")]
    pub next_step: Option<Box<LearningAssignmentStep>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `state`: one of `Assigned`, `InProgress`, `Completed`, `Deleted` and 2 more.
    pub state: Option<Open<State>>,
    /// `dateRecommendedForCompletion`: `string (date-time)`.
    #[doc(alias = "dateRecommendedForCompletion")]
    pub date_recommended_for_completion: Option<DateTime>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `module`: `LearningModule`.
    pub module: Option<Box<LearningModule>>,
    /// `user`: `UserReference`.
    pub user: Option<Box<UserReference>>,
    /// `assessmentForm`: `AssessmentForm`.
    #[doc(alias = "assessmentForm")]
    pub assessment_form: Option<Box<AssessmentForm>>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignment "LearningAssignment" 25 {
    (
        id: String = "id" with_id read_only,
        assessment: Box<LearningAssessment> = "assessment" with_assessment,
        created_by: Box<UserReference> = "createdBy" with_created_by read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        is_overdue: bool = "isOverdue" with_is_overdue read_only,
        percentage_score: f64 = "percentageScore" with_percentage_score read_only,
        assessment_percentage_score: f64 = "assessmentPercentageScore" with_assessment_percentage_score read_only,
        is_rule: bool = "isRule" with_is_rule read_only,
        is_manual: bool = "isManual" with_is_manual read_only,
        is_passed: bool = "isPassed" with_is_passed read_only,
        is_latest: bool = "isLatest" with_is_latest read_only,
        assessment_completion_percentage: f64 = "assessmentCompletionPercentage" with_assessment_completion_percentage read_only,
        completion_percentage: f64 = "completionPercentage" with_completion_percentage read_only,
        steps: Vec<LearningAssignmentStep> = "steps" with_steps read_only,
    )
    (
        next_step: Box<LearningAssignmentStep> = "nextStep" with_next_step read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
        state: Open<State> = "state" with_state,
        date_recommended_for_completion: DateTime = "dateRecommendedForCompletion" with_date_recommended_for_completion,
        version: i32 = "version" with_version,
        module: Box<LearningModule> = "module" with_module,
        user: Box<UserReference> = "user" with_user,
        assessment_form: Box<AssessmentForm> = "assessmentForm" with_assessment_form,
        length_in_minutes: i32 = "lengthInMinutes" with_length_in_minutes,
    )
});

/// The property `state` of `LearningAssignment`. Known values: `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Assigned,
    InProgress,
    Completed,
    Deleted,
    NotCompleted,
    InvalidSchedule,
}

crate::runtime::values!(State {
    Assigned = "Assigned",
    InProgress = "InProgress",
    Completed = "Completed",
    Deleted = "Deleted",
    NotCompleted = "NotCompleted",
    InvalidSchedule = "InvalidSchedule",
});
