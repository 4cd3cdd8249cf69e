// @generated from the schema "AgentsBidAssignedWorkPlanOverrideRequest"; changes made here are lost at the next generation

use crate::AgentBidWorkPlanOverrideRequest;
use crate::runtime::Extra;

/// The schema `AgentsBidAssignedWorkPlanOverrideRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentsBidAssignedWorkPlanOverrideRequest {
    /// `agentWorkPlanOverrides`: `array of AgentBidWorkPlanOverrideRequest`, required.
    #[doc(alias = "agentWorkPlanOverrides")]
    pub agent_work_plan_overrides: Option<Vec<AgentBidWorkPlanOverrideRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentsBidAssignedWorkPlanOverrideRequest "AgentsBidAssignedWorkPlanOverrideRequest" 1 {
    (
        agent_work_plan_overrides: Vec<AgentBidWorkPlanOverrideRequest> = "agentWorkPlanOverrides" with_agent_work_plan_overrides required,
    )
});
