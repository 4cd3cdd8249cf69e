// @generated from the schema "UpdateAgentWorkPlanBiddingPreference"; changes made here are lost at the next generation

/// The schema `UpdateAgentWorkPlanBiddingPreference`.
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

impl crate::runtime::Model for UpdateAgentWorkPlanBiddingPreference {
    const EMPTY: Self = Self {
        submitted: ::std::option::Option::None,
        agent_work_plan_bid_preferences: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateAgentWorkPlanBiddingPreference = &<UpdateAgentWorkPlanBiddingPreference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateAgentWorkPlanBiddingPreference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("submitted", "submitted", 1),
            ("agentWorkPlanBidPreferences", "agent_work_plan_bid_preferences", 1),
        ],
        fields: &[&E.submitted, &E.agent_work_plan_bid_preferences],
    }
};

crate::runtime::model!(UpdateAgentWorkPlanBiddingPreference);

crate::runtime::setters!(UpdateAgentWorkPlanBiddingPreference {
    with_submitted: submitted: bool,
    with_agent_work_plan_bid_preferences: agent_work_plan_bid_preferences: ::std::vec::Vec<crate::AgentWorkPlanBiddingPreferenceRequest>,
});
