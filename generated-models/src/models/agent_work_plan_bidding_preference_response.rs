// @generated from the schema "AgentWorkPlanBiddingPreferenceResponse"; changes made here are lost at the next generation

use crate::{AgentWorkPlanBiddingPreference, WorkPlanReference};
use crate::runtime::{Extra, Open};

/// The schema `AgentWorkPlanBiddingPreferenceResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentWorkPlanBiddingPreferenceResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `submitted`: `boolean`, required.
    pub submitted: Option<bool>,
    /// `assignedWorkPlan`: `WorkPlanReference`.
    #[doc(alias = "assignedWorkPlan")]
    pub assigned_work_plan: Option<Box<WorkPlanReference>>,
    /// `overriddenWorkPlan`: `WorkPlanReference`.
    #[doc(alias = "overriddenWorkPlan")]
    pub overridden_work_plan: Option<Box<WorkPlanReference>>,
    /// `overrideReason`: one of `UnableToBid`, `ChangeOfCircumstance`, `NewHire` and `EmployeeMove`.
    #[doc(alias = "overrideReason")]
    pub override_reason: Option<Open<OverrideReason>>,
    /// `agentWorkPlanBidPreferences`: `array of AgentWorkPlanBiddingPreference`, required.
    #[doc(alias = "agentWorkPlanBidPreferences")]
    pub agent_work_plan_bid_preferences: Option<Vec<AgentWorkPlanBiddingPreference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentWorkPlanBiddingPreferenceResponse "AgentWorkPlanBiddingPreferenceResponse" 7 {
    (
        id: String = "id" with_id read_only,
        submitted: bool = "submitted" with_submitted required,
        assigned_work_plan: Box<WorkPlanReference> = "assignedWorkPlan" with_assigned_work_plan,
        overridden_work_plan: Box<WorkPlanReference> = "overriddenWorkPlan" with_overridden_work_plan,
        override_reason: Open<OverrideReason> = "overrideReason" with_override_reason,
        agent_work_plan_bid_preferences: Vec<AgentWorkPlanBiddingPreference> = "agentWorkPlanBidPreferences" with_agent_work_plan_bid_preferences required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `overrideReason` of `AgentWorkPlanBiddingPreferenceResponse`. Known values: `UnableToBid`, `ChangeOfCircumstance`, `NewHire`, `EmployeeMove`.
#[repr(u16)]
#[non_exhaustive]
pub enum OverrideReason {
    UnableToBid,
    ChangeOfCircumstance,
    NewHire,
    EmployeeMove,
}

crate::runtime::values!(OverrideReason {
    UnableToBid = "UnableToBid",
    ChangeOfCircumstance = "ChangeOfCircumstance",
    NewHire = "NewHire",
    EmployeeMove = "EmployeeMove",
});
