// @generated from the schema "AgentActivity"; changes made here are lost at the next generation

/// The schema `AgentActivity`.
pub struct AgentActivity {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `agent`: `User`.
    pub agent: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `numEvaluations`: `integer (int32)`.
    #[doc(alias = "numEvaluations")]
    pub num_evaluations: ::std::option::Option<i32>,
    /// `averageEvaluationScore`: `integer (int32)`.
    #[doc(alias = "averageEvaluationScore")]
    pub average_evaluation_score: ::std::option::Option<i32>,
    /// `numCriticalEvaluations`: `integer (int32)`.
    #[doc(alias = "numCriticalEvaluations")]
    pub num_critical_evaluations: ::std::option::Option<i32>,
    /// `averageCriticalScore`: `number (float)`.
    #[doc(alias = "averageCriticalScore")]
    pub average_critical_score: ::std::option::Option<f64>,
    /// `highestEvaluationScore`: `number (float)`.
    #[doc(alias = "highestEvaluationScore")]
    pub highest_evaluation_score: ::std::option::Option<f64>,
    /// `lowestEvaluationScore`: `number (float)`.
    #[doc(alias = "lowestEvaluationScore")]
    pub lowest_evaluation_score: ::std::option::Option<f64>,
    /// `highestCriticalScore`: `number (float)`.
    #[doc(alias = "highestCriticalScore")]
    pub highest_critical_score: ::std::option::Option<f64>,
    /// `lowestCriticalScore`: `number (float)`.
    #[doc(alias = "lowestCriticalScore")]
    pub lowest_critical_score: ::std::option::Option<f64>,
    /// `agentEvaluatorActivityList`: `array of AgentEvaluatorActivity`.
    #[doc(alias = "agentEvaluatorActivityList")]
    pub agent_evaluator_activity_list: ::std::option::Option<
        ::std::vec::Vec<crate::AgentEvaluatorActivity>,
    >,
    /// `numEvaluationsWithoutViewPermission`: `integer (int32)`.
    #[doc(alias = "numEvaluationsWithoutViewPermission")]
    pub num_evaluations_without_view_permission: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentActivity {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        agent: ::std::option::Option::None,
        num_evaluations: ::std::option::Option::None,
        average_evaluation_score: ::std::option::Option::None,
        num_critical_evaluations: ::std::option::Option::None,
        average_critical_score: ::std::option::Option::None,
        highest_evaluation_score: ::std::option::Option::None,
        lowest_evaluation_score: ::std::option::Option::None,
        highest_critical_score: ::std::option::Option::None,
        lowest_critical_score: ::std::option::Option::None,
        agent_evaluator_activity_list: ::std::option::Option::None,
        num_evaluations_without_view_permission: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentActivity = &<AgentActivity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentActivity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("agent", "agent", 0),
            ("numEvaluations", "num_evaluations", 0),
            ("averageEvaluationScore", "average_evaluation_score", 0),
            ("numCriticalEvaluations", "num_critical_evaluations", 0),
            ("averageCriticalScore", "average_critical_score", 0),
            ("highestEvaluationScore", "highest_evaluation_score", 0),
            ("lowestEvaluationScore", "lowest_evaluation_score", 0),
            ("highestCriticalScore", "highest_critical_score", 0),
            ("lowestCriticalScore", "lowest_critical_score", 0),
            ("agentEvaluatorActivityList", "agent_evaluator_activity_list", 0),
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
            &E.num_evaluations,
            &E.average_evaluation_score,
            &E.num_critical_evaluations,
            &E.average_critical_score,
            &E.highest_evaluation_score,
            &E.lowest_evaluation_score,
            &E.highest_critical_score,
            &E.lowest_critical_score,
            &E.agent_evaluator_activity_list,
            &E.num_evaluations_without_view_permission,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(AgentActivity);

crate::runtime::setters!(AgentActivity {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_agent: agent: ::std::boxed::Box<crate::User>,
    with_num_evaluations: num_evaluations: i32,
    with_average_evaluation_score: average_evaluation_score: i32,
    with_num_critical_evaluations: num_critical_evaluations: i32,
    with_average_critical_score: average_critical_score: f64,
    with_highest_evaluation_score: highest_evaluation_score: f64,
    with_lowest_evaluation_score: lowest_evaluation_score: f64,
    with_highest_critical_score: highest_critical_score: f64,
    with_lowest_critical_score: lowest_critical_score: f64,
    with_agent_evaluator_activity_list: agent_evaluator_activity_list: ::std::vec::Vec<crate::AgentEvaluatorActivity>,
    with_num_evaluations_without_view_permission: num_evaluations_without_view_permission: i32,
    with_self_uri: self_uri: ::std::string::String,
});
