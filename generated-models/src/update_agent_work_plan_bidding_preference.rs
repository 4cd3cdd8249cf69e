// @generated from the schema "UpdateAgentWorkPlanBiddingPreference"; changes made here are lost at the next generation

/// The schema `UpdateAgentWorkPlanBiddingPreference`.
#[repr(C)]
pub struct UpdateAgentWorkPlanBiddingPreference {
    /// `submitted`: `boolean`, required.
    pub submitted: ::std::option::Option<bool>,
    /// `agentWorkPlanBidPreferences`: `array of AgentWorkPlanBiddingPreferenceRequest`, required.
    #[doc(alias = "agentWorkPlanBidPreferences")]
    pub agent_work_plan_bid_preferences: ::std::option::Option<
        ::std::vec::Vec<crate::AgentWorkPlanBiddingPreferenceRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateAgentWorkPlanBiddingPreference "UpdateAgentWorkPlanBiddingPreference" 2 {
    (
        submitted: bool = "submitted" 1 with_submitted,
        agent_work_plan_bid_preferences: ::std::vec::Vec<crate::AgentWorkPlanBiddingPreferenceRequest> = "agentWorkPlanBidPreferences" 1 with_agent_work_plan_bid_preferences,
    )
});
