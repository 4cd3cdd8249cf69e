// @generated from the schema "WorkitemDateBasedRuleUpdate"; changes made here are lost at the next generation

use crate::WorkitemDateBasedConditionUpdate;
use crate::runtime::Extra;

/// The schema `WorkitemDateBasedRuleUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemDateBasedRuleUpdate {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `condition`: `WorkitemDateBasedConditionUpdate`.
    pub condition: Option<Box<WorkitemDateBasedConditionUpdate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemDateBasedRuleUpdate "WorkitemDateBasedRuleUpdate" 2 {
    (
        name: String = "name" with_name,
        condition: Box<WorkitemDateBasedConditionUpdate> = "condition" with_condition,
    )
});
