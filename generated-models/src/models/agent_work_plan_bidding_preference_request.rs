// @generated from the schema "AgentWorkPlanBiddingPreferenceRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AgentWorkPlanBiddingPreferenceRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentWorkPlanBiddingPreferenceRequest {
    /// `workPlanId`: `string`, required.
    #[doc(alias = "workPlanId")]
    pub work_plan_id: Option<String>,
    /// `priority`: `integer (int32)`.
    pub priority: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentWorkPlanBiddingPreferenceRequest "AgentWorkPlanBiddingPreferenceRequest" 2 {
    (
        work_plan_id: String = "workPlanId" with_work_plan_id required,
        priority: i32 = "priority" with_priority,
    )
});
