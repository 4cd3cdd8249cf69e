// @generated from the schema "AdminAgentWorkPlanPreferenceResponse"; changes made here are lost at the next generation

/// The schema `AdminAgentWorkPlanPreferenceResponse`.
pub struct AdminAgentWorkPlanPreferenceResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `workPlans`: `array of WorkPlanReference`, required.
    #[doc(alias = "workPlans")]
    pub work_plans: ::std::option::Option<::std::vec::Vec<crate::WorkPlanReference>>,
    /// `agentWorkPlanBidPreferences`: `array of AdminAgentWorkPlanBiddingPreference`, required.
    #[doc(alias = "agentWorkPlanBidPreferences")]
    pub agent_work_plan_bid_preferences: ::std::option::Option<
        ::std::vec::Vec<crate::AdminAgentWorkPlanBiddingPreference>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AdminAgentWorkPlanPreferenceResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        work_plans: ::std::option::Option::None,
        agent_work_plan_bid_preferences: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AdminAgentWorkPlanPreferenceResponse = &<AdminAgentWorkPlanPreferenceResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AdminAgentWorkPlanPreferenceResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("workPlans", "work_plans", 1),
            ("agentWorkPlanBidPreferences", "agent_work_plan_bid_preferences", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.work_plans, &E.agent_work_plan_bid_preferences, &E.self_uri],
    }
};

crate::runtime::model!(AdminAgentWorkPlanPreferenceResponse);

crate::runtime::setters!(AdminAgentWorkPlanPreferenceResponse {
    with_id: id: ::std::string::String,
    with_work_plans: work_plans: ::std::vec::Vec<crate::WorkPlanReference>,
    with_agent_work_plan_bid_preferences: agent_work_plan_bid_preferences: ::std::vec::Vec<crate::AdminAgentWorkPlanBiddingPreference>,
    with_self_uri: self_uri: ::std::string::String,
});
