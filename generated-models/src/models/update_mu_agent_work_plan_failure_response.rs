// @generated from the schema "UpdateMuAgentWorkPlanFailureResponse"; changes made here are lost at the next generation

use crate::UserReference;
use crate::runtime::{Extra, Open};

/// The schema `UpdateMuAgentWorkPlanFailureResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateMuAgentWorkPlanFailureResponse {
    /// `user`: `UserReference`, required.
    pub user: Option<Box<UserReference>>,
    /// `failure`: one of `AgentNotInManagementUnit`, `OverlappingOverride`, `OverrideNotFound`, `TooManyOverrides` and `WorkPlanNotFound`, required.
    pub failure: Option<Open<Failure>>,
    /// `notFoundWorkPlanId`: `string`.
    #[doc(alias = "notFoundWorkPlanId")]
    pub not_found_work_plan_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateMuAgentWorkPlanFailureResponse "UpdateMuAgentWorkPlanFailureResponse" 3 {
    (
        user: Box<UserReference> = "user" with_user required,
        failure: Open<Failure> = "failure" with_failure required,
        not_found_work_plan_id: String = "notFoundWorkPlanId" with_not_found_work_plan_id,
    )
});

/// The property `failure` of `UpdateMuAgentWorkPlanFailureResponse`. Known values: `AgentNotInManagementUnit`, `OverlappingOverride`, `OverrideNotFound`, `TooManyOverrides`, `WorkPlanNotFound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Failure {
    AgentNotInManagementUnit,
    OverlappingOverride,
    OverrideNotFound,
    TooManyOverrides,
    WorkPlanNotFound,
}

crate::runtime::values!(Failure {
    AgentNotInManagementUnit = "AgentNotInManagementUnit",
    OverlappingOverride = "OverlappingOverride",
    OverrideNotFound = "OverrideNotFound",
    TooManyOverrides = "TooManyOverrides",
    WorkPlanNotFound = "WorkPlanNotFound",
});
