// @generated from the schema "BidGroupWorkPlanRequest"; changes made here are lost at the next generation

use crate::AgentCountRange;
use crate::runtime::Extra;

/// The schema `BidGroupWorkPlanRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BidGroupWorkPlanRequest {
    /// `workPlanId`: `string`, required.
    #[doc(alias = "workPlanId")]
    pub work_plan_id: Option<String>,
    /// `overrideAgentCount`: `integer (int32)`.
    #[doc(alias = "overrideAgentCount")]
    pub override_agent_count: Option<i32>,
    /// `suggestedAgentCount`: `integer (int32)`, read-only.
    #[doc(alias = "suggestedAgentCount")]
    pub suggested_agent_count: Option<i32>,
    /// `agentCountRange`: `AgentCountRange`, read-only.
    #[doc(alias = "agentCountRange")]
    pub agent_count_range: Option<Box<AgentCountRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BidGroupWorkPlanRequest "BidGroupWorkPlanRequest" 4 {
    (
        work_plan_id: String = "workPlanId" with_work_plan_id required,
        override_agent_count: i32 = "overrideAgentCount" with_override_agent_count,
        suggested_agent_count: i32 = "suggestedAgentCount" with_suggested_agent_count read_only,
        agent_count_range: Box<AgentCountRange> = "agentCountRange" with_agent_count_range read_only,
    )
});
