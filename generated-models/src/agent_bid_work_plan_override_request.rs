// @generated from the schema "AgentBidWorkPlanOverrideRequest"; changes made here are lost at the next generation

/// The schema `AgentBidWorkPlanOverrideRequest`.
#[repr(C)]
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

crate::runtime::model!(AgentBidWorkPlanOverrideRequest "AgentBidWorkPlanOverrideRequest" 3 {
    (
        agent_id: ::std::string::String = "agentId" 1 with_agent_id,
        override_work_plan_id: ::std::string::String = "overrideWorkPlanId" 0 with_override_work_plan_id,
        override_reason: crate::runtime::Open<OverrideReason> = "overrideReason" 0 with_override_reason,
    )
});

/// The property `overrideReason` of `AgentBidWorkPlanOverrideRequest`. Known values: `UnableToBid`, `ChangeOfCircumstance`, `NewHire`, `EmployeeMove`.
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
