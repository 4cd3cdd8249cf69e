// @generated from the schema "AgentEvaluatorActivity"; changes made here are lost at the next generation

/// The schema `AgentEvaluatorActivity`.
pub struct AgentEvaluatorActivity {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `agent`: `User`.
    pub agent: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `evaluator`: `User`.
    pub evaluator: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `numEvaluations`: `integer (int32)`.
    #[doc(alias = "numEvaluations")]
    pub num_evaluations: ::std::option::Option<i32>,
    /// `averageEvaluationScore`: `integer (int32)`.
    #[doc(alias = "averageEvaluationScore")]
    pub average_evaluation_score: ::std::option::Option<i32>,
    /// `numEvaluationsWithoutViewPermission`: `integer (int32)`.
    #[doc(alias = "numEvaluationsWithoutViewPermission")]
    pub num_evaluations_without_view_permission: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentEvaluatorActivity {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        agent: ::std::option::Option::None,
        evaluator: ::std::option::Option::None,
        num_evaluations: ::std::option::Option::None,
        average_evaluation_score: ::std::option::Option::None,
        num_evaluations_without_view_permission: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentEvaluatorActivity = &<AgentEvaluatorActivity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentEvaluatorActivity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("agent", "agent", 0),
            ("evaluator", "evaluator", 0),
            ("numEvaluations", "num_evaluations", 0),
            ("averageEvaluationScore", "average_evaluation_score", 0),
            (
                "numEvaluationsWithoutViewPermission",
                "num_evaluations_without_view_permission",
                0,
            ),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.agent,
            &E.evaluator,
            &E.num_evaluations,
            &E.average_evaluation_score,
            &E.num_evaluations_without_view_permission,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(AgentEvaluatorActivity);

crate::runtime::setters!(AgentEvaluatorActivity {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_agent: agent: ::std::boxed::Box<crate::User>,
    with_evaluator: evaluator: ::std::boxed::Box<crate::User>,
    with_num_evaluations: num_evaluations: i32,
    with_average_evaluation_score: average_evaluation_score: i32,
    with_num_evaluations_without_view_permission: num_evaluations_without_view_permission: i32,
    with_self_uri: self_uri: ::std::string::String,
});
