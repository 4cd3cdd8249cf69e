// @generated from the schema "AgentWorkPlans"; changes made here are lost at the next generation

use crate::UserReference;
use crate::runtime::Extra;

/// The schema `AgentWorkPlans`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentWorkPlans {
    /// `user`: `UserReference`, required.
    pub user: Option<Box<UserReference>>,
    /// `workPlanLookupKeysPerWeek`: `array of integer (int32)`, required.
    #[doc(alias = "workPlanLookupKeysPerWeek")]
    pub work_plan_lookup_keys_per_week: Option<Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentWorkPlans "AgentWorkPlans" 2 {
    (
        user: Box<UserReference> = "user" with_user required,
        work_plan_lookup_keys_per_week: Vec<i32> = "workPlanLookupKeysPerWeek" with_work_plan_lookup_keys_per_week required,
    )
});
