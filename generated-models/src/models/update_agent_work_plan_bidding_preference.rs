// @generated from the schema "UpdateAgentWorkPlanBiddingPreference"; changes made here are lost at the next generation

use crate::AgentWorkPlanBiddingPreferenceRequest;
use crate::runtime::Extra;

/// The schema `UpdateAgentWorkPlanBiddingPreference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateAgentWorkPlanBiddingPreference {
    /// `submitted`: `boolean`, required.
    pub submitted: Option<bool>,
    /// `agentWorkPlanBidPreferences`: `array of AgentWorkPlanBiddingPreferenceRequest`, required.
    #[doc(alias = "agentWorkPlanBidPreferences")]
    pub agent_work_plan_bid_preferences: Option<
        Vec<AgentWorkPlanBiddingPreferenceRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateAgentWorkPlanBiddingPreference "UpdateAgentWorkPlanBiddingPreference" 2 {
    (
        submitted: bool = "submitted" with_submitted required,
        agent_work_plan_bid_preferences: Vec<AgentWorkPlanBiddingPreferenceRequest> = "agentWorkPlanBidPreferences" with_agent_work_plan_bid_preferences required,
    )
});
