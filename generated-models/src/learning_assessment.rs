// @generated from the schema "LearningAssessment"; changes made here are lost at the next generation

/// The schema `LearningAssessment`.
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

impl crate::runtime::Model for LearningAssessment {
    const EMPTY: Self = Self {
        assessment_id: ::std::option::Option::None,
        context_id: ::std::option::Option::None,
        assessment_form_id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        answers: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        date_submitted: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssessment = &<LearningAssessment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssessment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("assessmentId", "assessment_id", 2),
            ("contextId", "context_id", 2),
            ("assessmentFormId", "assessment_form_id", 2),
            ("status", "status", 2),
            ("answers", "answers", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("dateSubmitted", "date_submitted", 2),
        ],
        fields: &[
            &E.assessment_id,
            &E.context_id,
            &E.assessment_form_id,
            &E.status,
            &E.answers,
            &E.date_created,
            &E.date_modified,
            &E.date_submitted,
        ],
    }
};

crate::runtime::model!(LearningAssessment);

crate::runtime::setters!(LearningAssessment {
    with_assessment_id: assessment_id: ::std::string::String,
    with_context_id: context_id: ::std::string::String,
    with_assessment_form_id: assessment_form_id: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_answers: answers: ::std::boxed::Box<crate::AssessmentScoringSet>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_date_submitted: date_submitted: crate::runtime::DateTime,
});

/// The property `status` of `LearningAssessment`. Known values: `Pending`, `InProgress`, `Finished`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Pending,
    InProgress,
    Finished,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::InProgress, "InProgress"),
        (Self::Finished, "Finished"),
    ];
}
