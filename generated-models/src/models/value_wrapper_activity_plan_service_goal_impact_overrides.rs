// @generated from the schema "ValueWrapperActivityPlanServiceGoalImpactOverrides"; changes made here are lost at the next generation

use crate::ActivityPlanServiceGoalImpactOverrides;
use crate::runtime::Extra;

/// The schema `ValueWrapperActivityPlanServiceGoalImpactOverrides`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ValueWrapperActivityPlanServiceGoalImpactOverrides {
    /// `value`: `ActivityPlanServiceGoalImpactOverrides`.
    pub value: Option<Box<ActivityPlanServiceGoalImpactOverrides>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ValueWrapperActivityPlanServiceGoalImpactOverrides "ValueWrapperActivityPlanServiceGoalImpactOverrides" 1 {
    (
        value: Box<ActivityPlanServiceGoalImpactOverrides> = "value" with_value,
    )
});
