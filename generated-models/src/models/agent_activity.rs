// @generated from the schema "AgentActivity"; changes made here are lost at the next generation

use crate::{AgentEvaluatorActivity, User};
use crate::runtime::Extra;

/// The schema `AgentActivity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentActivity {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `agent`: `User`.
    pub agent: Option<Box<User>>,
    /// `numEvaluations`: `integer (int32)`.
    #[doc(alias = "numEvaluations")]
    pub num_evaluations: Option<i32>,
    /// `averageEvaluationScore`: `integer (int32)`.
    #[doc(alias = "averageEvaluationScore")]
    pub average_evaluation_score: Option<i32>,
    /// `numCriticalEvaluations`: `integer (int32)`.
    #[doc(alias = "numCriticalEvaluations")]
    pub num_critical_evaluations: Option<i32>,
    /// `averageCriticalScore`: `number (float)`.
    #[doc(alias = "averageCriticalScore")]
    pub average_critical_score: Option<f64>,
    /// `highestEvaluationScore`: `number (float)`.
    #[doc(alias = "highestEvaluationScore")]
    pub highest_evaluation_score: Option<f64>,
    /// `lowestEvaluationScore`: `number (float)`.
    #[doc(alias = "lowestEvaluationScore")]
    pub lowest_evaluation_score: Option<f64>,
    /// `highestCriticalScore`: `number (float)`.
    #[doc(alias = "highestCriticalScore")]
    pub highest_critical_score: Option<f64>,
    /// `lowestCriticalScore`: `number (float)`.
    #[doc(alias = "lowestCriticalScore")]
    pub lowest_critical_score: Option<f64>,
    /// `agentEvaluatorActivityList`: `array of AgentEvaluatorActivity`.
    #[doc(alias = "agentEvaluatorActivityList")]
    pub agent_evaluator_activity_list: Option<Vec<AgentEvaluatorActivity>>,
    /// `numEvaluationsWithoutViewPermission`: `integer (int32)`.
    #[doc(alias = "numEvaluationsWithoutViewPermission")]
    pub num_evaluations_without_view_permission: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentActivity "AgentActivity" 14 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        agent: Box<User> = "agent" with_agent,
        num_evaluations: i32 = "numEvaluations" with_num_evaluations,
        average_evaluation_score: i32 = "averageEvaluationScore" with_average_evaluation_score,
        num_critical_evaluations: i32 = "numCriticalEvaluations" with_num_critical_evaluations,
        average_critical_score: f64 = "averageCriticalScore" with_average_critical_score,
        highest_evaluation_score: f64 = "highestEvaluationScore" with_highest_evaluation_score,
        lowest_evaluation_score: f64 = "lowestEvaluationScore" with_lowest_evaluation_score,
        highest_critical_score: f64 = "highestCriticalScore" with_highest_critical_score,
        lowest_critical_score: f64 = "lowestCriticalScore" with_lowest_critical_score,
        agent_evaluator_activity_list: Vec<AgentEvaluatorActivity> = "agentEvaluatorActivityList" with_agent_evaluator_activity_list,
        num_evaluations_without_view_permission: i32 = "numEvaluationsWithoutViewPermission" with_num_evaluations_without_view_permission,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
