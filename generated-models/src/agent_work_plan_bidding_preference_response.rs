// @generated from the schema "AgentWorkPlanBiddingPreferenceResponse"; changes made here are lost at the next generation

/// The schema `AgentWorkPlanBiddingPreferenceResponse`.
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

impl crate::runtime::Model for AgentWorkPlanBiddingPreferenceResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        submitted: ::std::option::Option::None,
        assigned_work_plan: ::std::option::Option::None,
        overridden_work_plan: ::std::option::Option::None,
        override_reason: ::std::option::Option::None,
        agent_work_plan_bid_preferences: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentWorkPlanBiddingPreferenceResponse = &<AgentWorkPlanBiddingPreferenceResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentWorkPlanBiddingPreferenceResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("submitted", "submitted", 1),
            ("assignedWorkPlan", "assigned_work_plan", 0),
            ("overriddenWorkPlan", "overridden_work_plan", 0),
            ("overrideReason", "override_reason", 0),
            ("agentWorkPlanBidPreferences", "agent_work_plan_bid_preferences", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.submitted,
            &E.assigned_work_plan,
            &E.overridden_work_plan,
            &E.override_reason,
            &E.agent_work_plan_bid_preferences,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(AgentWorkPlanBiddingPreferenceResponse);

crate::runtime::setters!(AgentWorkPlanBiddingPreferenceResponse {
    with_id: id: ::std::string::String,
    with_submitted: submitted: bool,
    with_assigned_work_plan: assigned_work_plan: ::std::boxed::Box<crate::WorkPlanReference>,
    with_overridden_work_plan: overridden_work_plan: ::std::boxed::Box<crate::WorkPlanReference>,
    with_override_reason: override_reason: crate::runtime::Open<OverrideReason>,
    with_agent_work_plan_bid_preferences: agent_work_plan_bid_preferences: ::std::vec::Vec<crate::AgentWorkPlanBiddingPreference>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `overrideReason` of `AgentWorkPlanBiddingPreferenceResponse`. Known values: `UnableToBid`, `ChangeOfCircumstance`, `NewHire`, `EmployeeMove`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OverrideReason {
    UnableToBid,
    ChangeOfCircumstance,
    NewHire,
    EmployeeMove,
}

impl crate::runtime::Enum for OverrideReason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::UnableToBid, "UnableToBid"),
        (Self::ChangeOfCircumstance, "ChangeOfCircumstance"),
        (Self::NewHire, "NewHire"),
        (Self::EmployeeMove, "EmployeeMove"),
    ];
}
