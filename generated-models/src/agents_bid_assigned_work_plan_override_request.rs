// @generated from the schema "AgentsBidAssignedWorkPlanOverrideRequest"; changes made here are lost at the next generation

/// The schema `AgentsBidAssignedWorkPlanOverrideRequest`.
#[repr(C)]
pub struct AgentsBidAssignedWorkPlanOverrideRequest {
    /// `agentWorkPlanOverrides`: `array of AgentBidWorkPlanOverrideRequest`, required.
    #[doc(alias = "agentWorkPlanOverrides")]
    pub agent_work_plan_overrides: ::std::option::Option<
        ::std::vec::Vec<crate::AgentBidWorkPlanOverrideRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentsBidAssignedWorkPlanOverrideRequest "AgentsBidAssignedWorkPlanOverrideRequest" 1 {
    (
        agent_work_plan_overrides: ::std::vec::Vec<crate::AgentBidWorkPlanOverrideRequest> = "agentWorkPlanOverrides" 1 with_agent_work_plan_overrides,
    )
});
