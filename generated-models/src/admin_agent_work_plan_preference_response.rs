// @generated from the schema "AdminAgentWorkPlanPreferenceResponse"; changes made here are lost at the next generation

/// The schema `AdminAgentWorkPlanPreferenceResponse`.
#[repr(C)]
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

crate::runtime::model!(AdminAgentWorkPlanPreferenceResponse "AdminAgentWorkPlanPreferenceResponse" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        work_plans: ::std::vec::Vec<crate::WorkPlanReference> = "workPlans" 1 with_work_plans,
        agent_work_plan_bid_preferences: ::std::vec::Vec<crate::AdminAgentWorkPlanBiddingPreference> = "agentWorkPlanBidPreferences" 1 with_agent_work_plan_bid_preferences,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
