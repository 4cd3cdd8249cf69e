// @generated from the schema "MeteredEvaluationAssignment"; changes made here are lost at the next generation

/// The schema `MeteredEvaluationAssignment`.
pub struct MeteredEvaluationAssignment {
    /// `evaluationContextId`: `string`.
    #[doc(alias = "evaluationContextId")]
    pub evaluation_context_id: ::std::option::Option<::std::string::String>,
    /// `evaluators`: `array of User`.
    pub evaluators: ::std::option::Option<::std::vec::Vec<crate::User>>,
    /// `maxNumberEvaluations`: `integer (int32)`.
    #[doc(alias = "maxNumberEvaluations")]
    pub max_number_evaluations: ::std::option::Option<i32>,
    /// `evaluationForm`: `EvaluationForm`.
    #[doc(alias = "evaluationForm")]
    pub evaluation_form: ::std::option::Option<::std::boxed::Box<crate::EvaluationForm>>,
    /// `assignToActiveUser`: `boolean`.
    #[doc(alias = "assignToActiveUser")]
    pub assign_to_active_user: ::std::option::Option<bool>,
    /// `timeInterval`: `TimeInterval`.
    #[doc(alias = "timeInterval")]
    pub time_interval: ::std::option::Option<::std::boxed::Box<crate::TimeInterval>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MeteredEvaluationAssignment {
    const EMPTY: Self = Self {
        evaluation_context_id: ::std::option::Option::None,
        evaluators: ::std::option::Option::None,
        max_number_evaluations: ::std::option::Option::None,
        evaluation_form: ::std::option::Option::None,
        assign_to_active_user: ::std::option::Option::None,
        time_interval: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MeteredEvaluationAssignment = &<MeteredEvaluationAssignment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MeteredEvaluationAssignment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("evaluationContextId", "evaluation_context_id", 0),
            ("evaluators", "evaluators", 0),
            ("maxNumberEvaluations", "max_number_evaluations", 0),
            ("evaluationForm", "evaluation_form", 0),
            ("assignToActiveUser", "assign_to_active_user", 0),
            ("timeInterval", "time_interval", 0),
        ],
        fields: &[
            &E.evaluation_context_id,
            &E.evaluators,
            &E.max_number_evaluations,
            &E.evaluation_form,
            &E.assign_to_active_user,
            &E.time_interval,
        ],
    }
};

crate::runtime::model!(MeteredEvaluationAssignment);

crate::runtime::setters!(MeteredEvaluationAssignment {
    with_evaluation_context_id: evaluation_context_id: ::std::string::String,
    with_evaluators: evaluators: ::std::vec::Vec<crate::User>,
    with_max_number_evaluations: max_number_evaluations: i32,
    with_evaluation_form: evaluation_form: ::std::boxed::Box<crate::EvaluationForm>,
    with_assign_to_active_user: assign_to_active_user: bool,
    with_time_interval: time_interval: ::std::boxed::Box<crate::TimeInterval>,
});
