// @generated from the schema "AgentsBidAssignedWorkPlanOverrideRequest"; changes made here are lost at the next generation

/// The schema `AgentsBidAssignedWorkPlanOverrideRequest`.
pub struct AgentsBidAssignedWorkPlanOverrideRequest {
    /// `agentWorkPlanOverrides`: `array of AgentBidWorkPlanOverrideRequest`, required.
    #[doc(alias = "agentWorkPlanOverrides")]
    pub agent_work_plan_overrides: ::std::option::Option<
        ::std::vec::Vec<crate::AgentBidWorkPlanOverrideRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentsBidAssignedWorkPlanOverrideRequest {
    const EMPTY: Self = Self {
        agent_work_plan_overrides: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentsBidAssignedWorkPlanOverrideRequest = &<AgentsBidAssignedWorkPlanOverrideRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentsBidAssignedWorkPlanOverrideRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("agentWorkPlanOverrides", "agent_work_plan_overrides", 1)],
        fields: &[&E.agent_work_plan_overrides],
    }
};

crate::runtime::model!(AgentsBidAssignedWorkPlanOverrideRequest);

crate::runtime::setters!(AgentsBidAssignedWorkPlanOverrideRequest {
    with_agent_work_plan_overrides: agent_work_plan_overrides: ::std::vec::Vec<crate::AgentBidWorkPlanOverrideRequest>,
});
