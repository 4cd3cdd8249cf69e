// @generated from the schema "LearningAssessment"; changes made here are lost at the next generation

use crate::AssessmentScoringSet;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `LearningAssessment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssessment {
    /// `assessmentId`: `string`, read-only.
    #[doc(alias = "assessmentId")]
    pub assessment_id: Option<String>,
    /// `contextId`: `string`, read-only.
    #[doc(alias = "contextId")]
    pub context_id: Option<String>,
    /// `assessmentFormId`: `string`, read-only.
    #[doc(alias = "assessmentFormId")]
    pub assessment_form_id: Option<String>,
    /// `status`: one of `Pending`, `InProgress` and `Finished`, read-only.
    pub status: Option<Open<Status>>,
    /// `answers`: `AssessmentScoringSet`.
    pub answers: Option<Box<AssessmentScoringSet>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `dateSubmitted`: `string (date-time)`, read-only.
    #[doc(alias = "dateSubmitted")]
    pub date_submitted: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssessment "LearningAssessment" 8 {
    (
        assessment_id: String = "assessmentId" with_assessment_id read_only,
        context_id: String = "contextId" with_context_id read_only,
        assessment_form_id: String = "assessmentFormId" with_assessment_form_id read_only,
        status: Open<Status> = "status" with_status read_only,
        answers: Box<AssessmentScoringSet> = "answers" with_answers,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        date_submitted: DateTime = "dateSubmitted" with_date_submitted read_only,
    )
});

/// The property `status` of `LearningAssessment`. Known values: `Pending`, `InProgress`, `Finished`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Pending,
    InProgress,
    Finished,
}

crate::runtime::values!(Status {
    Pending = "Pending",
    InProgress = "InProgress",
    Finished = "Finished",
});
