// @generated from the schema "AgentWorkPlanBiddingPreferenceResponse"; changes made here are lost at the next generation

/// The schema `AgentWorkPlanBiddingPreferenceResponse`.
#[repr(C)]
pub struct AgentWorkPlanBiddingPreferenceResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `submitted`: `boolean`, required.
    pub submitted: ::std::option::Option<bool>,
    /// `assignedWorkPlan`: `WorkPlanReference`.
    #[doc(alias = "assignedWorkPlan")]
    pub assigned_work_plan: ::std::option::Option<
        ::std::boxed::Box<crate::WorkPlanReference>,
    >,
    /// `overriddenWorkPlan`: `WorkPlanReference`.
    #[doc(alias = "overriddenWorkPlan")]
    pub overridden_work_plan: ::std::option::Option<
        ::std::boxed::Box<crate::WorkPlanReference>,
    >,
    /// `overrideReason`: `string`.
    #[doc(alias = "overrideReason")]
    pub override_reason: ::std::option::Option<crate::runtime::Open<OverrideReason>>,
    /// `agentWorkPlanBidPreferences`: `array of AgentWorkPlanBiddingPreference`, required.
    #[doc(alias = "agentWorkPlanBidPreferences")]
    pub agent_work_plan_bid_preferences: ::std::option::Option<
        ::std::vec::Vec<crate::AgentWorkPlanBiddingPreference>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentWorkPlanBiddingPreferenceResponse "AgentWorkPlanBiddingPreferenceResponse" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        submitted: bool = "submitted" 1 with_submitted,
        assigned_work_plan: ::std::boxed::Box<crate::WorkPlanReference> = "assignedWorkPlan" 0 with_assigned_work_plan,
        overridden_work_plan: ::std::boxed::Box<crate::WorkPlanReference> = "overriddenWorkPlan" 0 with_overridden_work_plan,
        override_reason: crate::runtime::Open<OverrideReason> = "overrideReason" 0 with_override_reason,
        agent_work_plan_bid_preferences: ::std::vec::Vec<crate::AgentWorkPlanBiddingPreference> = "agentWorkPlanBidPreferences" 1 with_agent_work_plan_bid_preferences,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `overrideReason` of `AgentWorkPlanBiddingPreferenceResponse`. Known values: `UnableToBid`, `ChangeOfCircumstance`, `NewHire`, `EmployeeMove`.
#[non_exhaustive]
pub enum OverrideReason {
    UnableToBid,
    ChangeOfCircumstance,
    NewHire,
    EmployeeMove,
}

crate::runtime::known!(OverrideReason);

impl crate::runtime::Enum for OverrideReason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::UnableToBid, "UnableToBid"),
        (Self::ChangeOfCircumstance, "ChangeOfCircumstance"),
        (Self::NewHire, "NewHire"),
        (Self::EmployeeMove, "EmployeeMove"),
    ];
}
