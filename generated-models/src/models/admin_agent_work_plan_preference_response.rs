// @generated from the schema "AdminAgentWorkPlanPreferenceResponse"; changes made here are lost at the next generation

use crate::{AdminAgentWorkPlanBiddingPreference, WorkPlanReference};
use crate::runtime::Extra;

/// The schema `AdminAgentWorkPlanPreferenceResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AdminAgentWorkPlanPreferenceResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `workPlans`: `array of WorkPlanReference`, required.
    #[doc(alias = "workPlans")]
    pub work_plans: Option<Vec<WorkPlanReference>>,
    /// `agentWorkPlanBidPreferences`: `array of AdminAgentWorkPlanBiddingPreference`, required.
    #[doc(alias = "agentWorkPlanBidPreferences")]
    pub agent_work_plan_bid_preferences: Option<
        Vec<AdminAgentWorkPlanBiddingPreference>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AdminAgentWorkPlanPreferenceResponse "AdminAgentWorkPlanPreferenceResponse" 4 {
    (
        id: String = "id" with_id read_only,
        work_plans: Vec<WorkPlanReference> = "workPlans" with_work_plans required,
        agent_work_plan_bid_preferences: Vec<AdminAgentWorkPlanBiddingPreference> = "agentWorkPlanBidPreferences" with_agent_work_plan_bid_preferences required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
