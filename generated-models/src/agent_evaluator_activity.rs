// @generated from the schema "AgentEvaluatorActivity"; changes made here are lost at the next generation

/// The schema `AgentEvaluatorActivity`.
#[repr(C)]
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

crate::runtime::model!(AgentEvaluatorActivity "AgentEvaluatorActivity" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        agent: ::std::boxed::Box<crate::User> = "agent" 0 with_agent,
        evaluator: ::std::boxed::Box<crate::User> = "evaluator" 0 with_evaluator,
        num_evaluations: i32 = "numEvaluations" 0 with_num_evaluations,
        average_evaluation_score: i32 = "averageEvaluationScore" 0 with_average_evaluation_score,
        num_evaluations_without_view_permission: i32 = "numEvaluationsWithoutViewPermission" 0 with_num_evaluations_without_view_permission,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
