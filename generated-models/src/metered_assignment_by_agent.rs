// @generated from the schema "MeteredAssignmentByAgent"; changes made here are lost at the next generation

/// The schema `MeteredAssignmentByAgent`.
pub struct MeteredAssignmentByAgent {
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
    /// `timeInterval`: `TimeInterval`.
    #[doc(alias = "timeInterval")]
    pub time_interval: ::std::option::Option<::std::boxed::Box<crate::TimeInterval>>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MeteredAssignmentByAgent {
    const EMPTY: Self = Self {
        evaluation_context_id: ::std::option::Option::None,
        evaluators: ::std::option::Option::None,
        max_number_evaluations: ::std::option::Option::None,
        evaluation_form: ::std::option::Option::None,
        time_interval: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MeteredAssignmentByAgent = &<MeteredAssignmentByAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MeteredAssignmentByAgent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("evaluationContextId", "evaluation_context_id", 0),
            ("evaluators", "evaluators", 0),
            ("maxNumberEvaluations", "max_number_evaluations", 0),
            ("evaluationForm", "evaluation_form", 0),
            ("timeInterval", "time_interval", 0),
            ("timeZone", "time_zone", 0),
        ],
        fields: &[
            &E.evaluation_context_id,
            &E.evaluators,
            &E.max_number_evaluations,
            &E.evaluation_form,
            &E.time_interval,
            &E.time_zone,
        ],
    }
};

crate::runtime::model!(MeteredAssignmentByAgent);

crate::runtime::setters!(MeteredAssignmentByAgent {
    with_evaluation_context_id: evaluation_context_id: ::std::string::String,
    with_evaluators: evaluators: ::std::vec::Vec<crate::User>,
    with_max_number_evaluations: max_number_evaluations: i32,
    with_evaluation_form: evaluation_form: ::std::boxed::Box<crate::EvaluationForm>,
    with_time_interval: time_interval: ::std::boxed::Box<crate::TimeInterval>,
    with_time_zone: time_zone: ::std::string::String,
});
