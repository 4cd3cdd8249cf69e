// @generated from the schema "AgentBidWorkPlanOverrideRequest"; changes made here are lost at the next generation

/// The schema `AgentBidWorkPlanOverrideRequest`.
pub struct AgentBidWorkPlanOverrideRequest {
    /// `agentId`: `string`, required.
    #[doc(alias = "agentId")]
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// `overrideWorkPlanId`: `string`.
    #[doc(alias = "overrideWorkPlanId")]
    pub override_work_plan_id: ::std::option::Option<::std::string::String>,
    /// `overrideReason`: `string`.
    #[doc(alias = "overrideReason")]
    pub override_reason: ::std::option::Option<crate::runtime::Open<OverrideReason>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentBidWorkPlanOverrideRequest {
    const EMPTY: Self = Self {
        agent_id: ::std::option::Option::None,
        override_work_plan_id: ::std::option::Option::None,
        override_reason: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentBidWorkPlanOverrideRequest = &<AgentBidWorkPlanOverrideRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentBidWorkPlanOverrideRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("agentId", "agent_id", 1),
            ("overrideWorkPlanId", "override_work_plan_id", 0),
            ("overrideReason", "override_reason", 0),
        ],
        fields: &[&E.agent_id, &E.override_work_plan_id, &E.override_reason],
    }
};

crate::runtime::model!(AgentBidWorkPlanOverrideRequest);

crate::runtime::setters!(AgentBidWorkPlanOverrideRequest {
    with_agent_id: agent_id: ::std::string::String,
    with_override_work_plan_id: override_work_plan_id: ::std::string::String,
    with_override_reason: override_reason: crate::runtime::Open<OverrideReason>,
});

/// The property `overrideReason` of `AgentBidWorkPlanOverrideRequest`. Known values: `UnableToBid`, `ChangeOfCircumstance`, `NewHire`, `EmployeeMove`.
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
