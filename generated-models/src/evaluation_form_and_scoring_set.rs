// @generated from the schema "EvaluationFormAndScoringSet"; changes made here are lost at the next generation

/// The schema `EvaluationFormAndScoringSet`.
pub struct EvaluationFormAndScoringSet {
    /// `evaluationForm`: `EvaluationForm`.
    #[doc(alias = "evaluationForm")]
    pub evaluation_form: ::std::option::Option<::std::boxed::Box<crate::EvaluationForm>>,
    /// `answers`: `EvaluationScoringSet`.
    pub answers: ::std::option::Option<::std::boxed::Box<crate::EvaluationScoringSet>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EvaluationFormAndScoringSet {
    const EMPTY: Self = Self {
        evaluation_form: ::std::option::Option::None,
        answers: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationFormAndScoringSet = &<EvaluationFormAndScoringSet as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationFormAndScoringSet",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("evaluationForm", "evaluation_form", 0),
            ("answers", "answers", 0),
        ],
        fields: &[&E.evaluation_form, &E.answers],
    }
};

crate::runtime::model!(EvaluationFormAndScoringSet);

crate::runtime::setters!(EvaluationFormAndScoringSet {
    with_evaluation_form: evaluation_form: ::std::boxed::Box<crate::EvaluationForm>,
    with_answers: answers: ::std::boxed::Box<crate::EvaluationScoringSet>,
});
