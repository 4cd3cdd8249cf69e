// @generated from the schema "AgentBidWorkPlanOverrideRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AgentBidWorkPlanOverrideRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentBidWorkPlanOverrideRequest {
    /// `agentId`: `string`, required.
    #[doc(alias = "agentId")]
    pub agent_id: Option<String>,
    /// `overrideWorkPlanId`: `string`.
    #[doc(alias = "overrideWorkPlanId")]
    pub override_work_plan_id: Option<String>,
    /// `overrideReason`: one of `UnableToBid`, `ChangeOfCircumstance`, `NewHire` and `EmployeeMove`.
    #[doc(alias = "overrideReason")]
    pub override_reason: Option<Open<OverrideReason>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentBidWorkPlanOverrideRequest "AgentBidWorkPlanOverrideRequest" 3 {
    (
        agent_id: String = "agentId" with_agent_id required,
        override_work_plan_id: String = "overrideWorkPlanId" with_override_work_plan_id,
        override_reason: Open<OverrideReason> = "overrideReason" with_override_reason,
    )
});

/// The property `overrideReason` of `AgentBidWorkPlanOverrideRequest`. Known values: `UnableToBid`, `ChangeOfCircumstance`, `NewHire`, `EmployeeMove`.
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
