// @generated from the schema "WorkitemOnAttributeChangeRuleCreate"; changes made here are lost at the next generation

use crate::WorkitemOnAttributeChangeCondition;
use crate::runtime::Extra;

/// The schema `WorkitemOnAttributeChangeRuleCreate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemOnAttributeChangeRuleCreate {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `condition`: `WorkitemOnAttributeChangeCondition`, required.
    pub condition: Option<Box<WorkitemOnAttributeChangeCondition>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemOnAttributeChangeRuleCreate "WorkitemOnAttributeChangeRuleCreate" 2 {
    (
        name: String = "name" with_name required,
        condition: Box<WorkitemOnAttributeChangeCondition> = "condition" with_condition required,
    )
});
