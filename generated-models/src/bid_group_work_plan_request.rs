// @generated from the schema "BidGroupWorkPlanRequest"; changes made here are lost at the next generation

/// The schema `BidGroupWorkPlanRequest`.
#[repr(C)]
pub struct BidGroupWorkPlanRequest {
    /// `workPlanId`: `string`, required.
    #[doc(alias = "workPlanId")]
    pub work_plan_id: ::std::option::Option<::std::string::String>,
    /// `overrideAgentCount`: `integer (int32)`.
    #[doc(alias = "overrideAgentCount")]
    pub override_agent_count: ::std::option::Option<i32>,
    /// `suggestedAgentCount`: `integer (int32)`, read-only.
    #[doc(alias = "suggestedAgentCount")]
    pub suggested_agent_count: ::std::option::Option<i32>,
    /// `agentCountRange`: `AgentCountRange`, read-only.
    #[doc(alias = "agentCountRange")]
    pub agent_count_range: ::std::option::Option<
        ::std::boxed::Box<crate::AgentCountRange>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BidGroupWorkPlanRequest "BidGroupWorkPlanRequest" 4 {
    (
        work_plan_id: ::std::string::String = "workPlanId" 1 with_work_plan_id,
        override_agent_count: i32 = "overrideAgentCount" 0 with_override_agent_count,
        suggested_agent_count: i32 = "suggestedAgentCount" 2 with_suggested_agent_count,
        agent_count_range: ::std::boxed::Box<crate::AgentCountRange> = "agentCountRange" 2 with_agent_count_range,
    )
});
