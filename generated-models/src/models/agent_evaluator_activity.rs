// @generated from the schema "AgentEvaluatorActivity"; changes made here are lost at the next generation

use crate::User;
use crate::runtime::Extra;

/// The schema `AgentEvaluatorActivity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentEvaluatorActivity {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `agent`: `User`.
    pub agent: Option<Box<User>>,
    /// `evaluator`: `User`.
    pub evaluator: Option<Box<User>>,
    /// `numEvaluations`: `integer (int32)`.
    #[doc(alias = "numEvaluations")]
    pub num_evaluations: Option<i32>,
    /// `averageEvaluationScore`: `integer (int32)`.
    #[doc(alias = "averageEvaluationScore")]
    pub average_evaluation_score: Option<i32>,
    /// `numEvaluationsWithoutViewPermission`: `integer (int32)`.
    #[doc(alias = "numEvaluationsWithoutViewPermission")]
    pub num_evaluations_without_view_permission: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentEvaluatorActivity "AgentEvaluatorActivity" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        agent: Box<User> = "agent" with_agent,
        evaluator: Box<User> = "evaluator" with_evaluator,
        num_evaluations: i32 = "numEvaluations" with_num_evaluations,
        average_evaluation_score: i32 = "averageEvaluationScore" with_average_evaluation_score,
        num_evaluations_without_view_permission: i32 = "numEvaluationsWithoutViewPermission" with_num_evaluations_without_view_permission,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
