// @generated from the schema "WorkitemOnAttributeChangeRuleUpdate"; changes made here are lost at the next generation

use crate::WorkitemOnAttributeChangeConditionUpdate;
use crate::runtime::Extra;

/// The schema `WorkitemOnAttributeChangeRuleUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemOnAttributeChangeRuleUpdate {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `condition`: `WorkitemOnAttributeChangeConditionUpdate`.
    pub condition: Option<Box<WorkitemOnAttributeChangeConditionUpdate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemOnAttributeChangeRuleUpdate "WorkitemOnAttributeChangeRuleUpdate" 2 {
    (
        name: String = "name" with_name,
        condition: Box<WorkitemOnAttributeChangeConditionUpdate> = "condition" with_condition,
    )
});
