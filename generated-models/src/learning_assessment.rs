// @generated from the schema "LearningAssessment"; changes made here are lost at the next generation

/// The schema `LearningAssessment`.
#[repr(C)]
pub struct LearningAssessment {
    /// `assessmentId`: `string`, read-only.
    #[doc(alias = "assessmentId")]
    pub assessment_id: ::std::option::Option<::std::string::String>,
    /// `contextId`: `string`, read-only.
    #[doc(alias = "contextId")]
    pub context_id: ::std::option::Option<::std::string::String>,
    /// `assessmentFormId`: `string`, read-only.
    #[doc(alias = "assessmentFormId")]
    pub assessment_form_id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `answers`: `AssessmentScoringSet`.
    pub answers: ::std::option::Option<::std::boxed::Box<crate::AssessmentScoringSet>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateSubmitted`: `string (date-time)`, read-only.
    #[doc(alias = "dateSubmitted")]
    pub date_submitted: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssessment "LearningAssessment" 8 {
    (
        assessment_id: ::std::string::String = "assessmentId" 2 with_assessment_id,
        context_id: ::std::string::String = "contextId" 2 with_context_id,
        assessment_form_id: ::std::string::String = "assessmentFormId" 2 with_assessment_form_id,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        answers: ::std::boxed::Box<crate::AssessmentScoringSet> = "answers" 0 with_answers,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        date_submitted: crate::runtime::DateTime = "dateSubmitted" 2 with_date_submitted,
    )
});

/// The property `status` of `LearningAssessment`. Known values: `Pending`, `InProgress`, `Finished`.
#[non_exhaustive]
pub enum Status {
    Pending,
    InProgress,
    Finished,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::InProgress, "InProgress"),
        (Self::Finished, "Finished"),
    ];
}
