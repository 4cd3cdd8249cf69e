// @generated from the schema "WorkitemDateBasedRuleCreate"; changes made here are lost at the next generation

use crate::WorkitemDateBasedCondition;
use crate::runtime::Extra;

/// The schema `WorkitemDateBasedRuleCreate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemDateBasedRuleCreate {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `condition`: `WorkitemDateBasedCondition`, required.
    pub condition: Option<Box<WorkitemDateBasedCondition>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemDateBasedRuleCreate "WorkitemDateBasedRuleCreate" 2 {
    (
        name: String = "name" with_name required,
        condition: Box<WorkitemDateBasedCondition> = "condition" with_condition required,
    )
});
