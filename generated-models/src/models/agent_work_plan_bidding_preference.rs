// @generated from the schema "AgentWorkPlanBiddingPreference"; changes made here are lost at the next generation

use crate::WorkPlanReference;
use crate::runtime::Extra;

/// The schema `AgentWorkPlanBiddingPreference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentWorkPlanBiddingPreference {
    /// `workPlan`: `WorkPlanReference`, required.
    #[doc(alias = "workPlan")]
    pub work_plan: Option<Box<WorkPlanReference>>,
    /// `priority`: `integer (int32)`.
    pub priority: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentWorkPlanBiddingPreference "AgentWorkPlanBiddingPreference" 2 {
    (
        work_plan: Box<WorkPlanReference> = "workPlan" with_work_plan required,
        priority: i32 = "priority" with_priority,
    )
});
