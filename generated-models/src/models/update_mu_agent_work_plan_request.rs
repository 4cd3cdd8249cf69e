// @generated from the schema "UpdateMuAgentWorkPlanRequest"; changes made here are lost at the next generation

use crate::{ValueWrapperString, WorkPlanOverrideListWrapperWorkPlanOverrideRequest};
use crate::runtime::Extra;

/// The schema `UpdateMuAgentWorkPlanRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateMuAgentWorkPlanRequest {
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `workPlanId`: `ValueWrapperString`.
    #[doc(alias = "workPlanId")]
    pub work_plan_id: Option<Box<ValueWrapperString>>,
    /// `workPlanOverrides`: `WorkPlanOverrideListWrapperWorkPlanOverrideRequest`.
    #[doc(alias = "workPlanOverrides")]
    pub work_plan_overrides: Option<
        Box<WorkPlanOverrideListWrapperWorkPlanOverrideRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateMuAgentWorkPlanRequest "UpdateMuAgentWorkPlanRequest" 3 {
    (
        user_id: String = "userId" with_user_id required,
        work_plan_id: Box<ValueWrapperString> = "workPlanId" with_work_plan_id,
        work_plan_overrides: Box<WorkPlanOverrideListWrapperWorkPlanOverrideRequest> = "workPlanOverrides" with_work_plan_overrides,
    )
});
