// @generated from the schema "CalibrationAssignment"; changes made here are lost at the next generation

/// The schema `CalibrationAssignment`.
pub struct CalibrationAssignment {
    /// `calibrator`: `User`.
    pub calibrator: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `evaluators`: `array of User`.
    pub evaluators: ::std::option::Option<::std::vec::Vec<crate::User>>,
    /// `evaluationForm`: `EvaluationForm`.
    #[doc(alias = "evaluationForm")]
    pub evaluation_form: ::std::option::Option<::std::boxed::Box<crate::EvaluationForm>>,
    /// `expertEvaluator`: `User`.
    #[doc(alias = "expertEvaluator")]
    pub expert_evaluator: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CalibrationAssignment {
    const EMPTY: Self = Self {
        calibrator: ::std::option::Option::None,
        evaluators: ::std::option::Option::None,
        evaluation_form: ::std::option::Option::None,
        expert_evaluator: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CalibrationAssignment = &<CalibrationAssignment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CalibrationAssignment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("calibrator", "calibrator", 0),
            ("evaluators", "evaluators", 0),
            ("evaluationForm", "evaluation_form", 0),
            ("expertEvaluator", "expert_evaluator", 0),
        ],
        fields: &[&E.calibrator, &E.evaluators, &E.evaluation_form, &E.expert_evaluator],
    }
};

crate::runtime::model!(CalibrationAssignment);

crate::runtime::setters!(CalibrationAssignment {
    with_calibrator: calibrator: ::std::boxed::Box<crate::User>,
    with_evaluators: evaluators: ::std::vec::Vec<crate::User>,
    with_evaluation_form: evaluation_form: ::std::boxed::Box<crate::EvaluationForm>,
    with_expert_evaluator: expert_evaluator: ::std::boxed::Box<crate::User>,
});
