// @generated from the schema "DynamicGroupQuery"; changes made here are lost at the next generation

use crate::DynamicGroupSkillCondition;
use crate::runtime::Extra;

/// The schema `DynamicGroupQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DynamicGroupQuery {
    /// `skillConditions`: `array of DynamicGroupSkillCondition`, required.
    #[doc(alias = "skillConditions")]
    pub skill_conditions: Option<Vec<DynamicGroupSkillCondition>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DynamicGroupQuery "DynamicGroupQuery" 1 {
    (
        skill_conditions: Vec<DynamicGroupSkillCondition> = "skillConditions" with_skill_conditions required,
    )
});
