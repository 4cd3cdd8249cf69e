// @generated from the schema "LearningAssessmentScoringRequest"; changes made here are lost at the next generation

/// The schema `LearningAssessmentScoringRequest`.
pub struct LearningAssessmentScoringRequest {
    /// `assessmentForm`: `AssessmentForm`, required.
    #[doc(alias = "assessmentForm")]
    pub assessment_form: ::std::option::Option<::std::boxed::Box<crate::AssessmentForm>>,
    /// `answers`: `AssessmentScoringSet`, required.
    pub answers: ::std::option::Option<::std::boxed::Box<crate::AssessmentScoringSet>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningAssessmentScoringRequest {
    const EMPTY: Self = Self {
        assessment_form: ::std::option::Option::None,
        answers: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssessmentScoringRequest = &<LearningAssessmentScoringRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssessmentScoringRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("assessmentForm", "assessment_form", 1),
            ("answers", "answers", 1),
        ],
        fields: &[&E.assessment_form, &E.answers],
    }
};

crate::runtime::model!(LearningAssessmentScoringRequest);

crate::runtime::setters!(LearningAssessmentScoringRequest {
    with_assessment_form: assessment_form: ::std::boxed::Box<crate::AssessmentForm>,
    with_answers: answers: ::std::boxed::Box<crate::AssessmentScoringSet>,
});
