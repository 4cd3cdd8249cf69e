// @generated from the schema "AgentActivity"; changes made here are lost at the next generation

/// The schema `AgentActivity`.
#[repr(C)]
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

crate::runtime::model!(AgentActivity "AgentActivity" 14 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        agent: ::std::boxed::Box<crate::User> = "agent" 0 with_agent,
        num_evaluations: i32 = "numEvaluations" 0 with_num_evaluations,
        average_evaluation_score: i32 = "averageEvaluationScore" 0 with_average_evaluation_score,
        num_critical_evaluations: i32 = "numCriticalEvaluations" 0 with_num_critical_evaluations,
        average_critical_score: f64 = "averageCriticalScore" 0 with_average_critical_score,
        highest_evaluation_score: f64 = "highestEvaluationScore" 0 with_highest_evaluation_score,
        lowest_evaluation_score: f64 = "lowestEvaluationScore" 0 with_lowest_evaluation_score,
        highest_critical_score: f64 = "highestCriticalScore" 0 with_highest_critical_score,
        lowest_critical_score: f64 = "lowestCriticalScore" 0 with_lowest_critical_score,
        agent_evaluator_activity_list: ::std::vec::Vec<crate::AgentEvaluatorActivity> = "agentEvaluatorActivityList" 0 with_agent_evaluator_activity_list,
        num_evaluations_without_view_permission: i32 = "numEvaluationsWithoutViewPermission" 0 with_num_evaluations_without_view_permission,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
