// @generated from the schema "AdminAgentWorkPlanBiddingPreference"; changes made here are lost at the next generation

use crate::{UserReference, WorkPlanReference};
use crate::runtime::{Extra, Open};

/// The schema `AdminAgentWorkPlanBiddingPreference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AdminAgentWorkPlanBiddingPreference {
    /// `agent`: `UserReference`, required.
    pub agent: Option<Box<UserReference>>,
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
    /// `priorities`: `array of integer (int32)`.
    pub priorities: Option<Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AdminAgentWorkPlanBiddingPreference "AdminAgentWorkPlanBiddingPreference" 6 {
    (
        agent: Box<UserReference> = "agent" with_agent required,
        submitted: bool = "submitted" with_submitted required,
        assigned_work_plan: Box<WorkPlanReference> = "assignedWorkPlan" with_assigned_work_plan,
        overridden_work_plan: Box<WorkPlanReference> = "overriddenWorkPlan" with_overridden_work_plan,
        override_reason: Open<OverrideReason> = "overrideReason" with_override_reason,
        priorities: Vec<i32> = "priorities" with_priorities,
    )
});

/// The property `overrideReason` of `AdminAgentWorkPlanBiddingPreference`. Known values: `UnableToBid`, `ChangeOfCircumstance`, `NewHire`, `EmployeeMove`.
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
