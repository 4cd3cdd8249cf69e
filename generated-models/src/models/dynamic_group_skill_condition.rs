// @generated from the schema "DynamicGroupSkillCondition"; changes made here are lost at the next generation

use crate::{DynamicGroupLanguageSkillCondition, DynamicGroupRoutingSkillCondition};
use crate::runtime::{Extra, Open};

/// The schema `DynamicGroupSkillCondition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DynamicGroupSkillCondition {
    /// `routingSkillConditions`: `array of DynamicGroupRoutingSkillCondition`, required.
    #[doc(alias = "routingSkillConditions")]
    pub routing_skill_conditions: Option<Vec<DynamicGroupRoutingSkillCondition>>,
    /// `languageSkillConditions`: `array of DynamicGroupLanguageSkillCondition`, required.
    #[doc(alias = "languageSkillConditions")]
    pub language_skill_conditions: Option<Vec<DynamicGroupLanguageSkillCondition>>,
    /// `operation`: one of `And`, `Not` and `Or`, required.
    pub operation: Option<Open<Operation>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DynamicGroupSkillCondition "DynamicGroupSkillCondition" 3 {
    (
        routing_skill_conditions: Vec<DynamicGroupRoutingSkillCondition> = "routingSkillConditions" with_routing_skill_conditions required,
        language_skill_conditions: Vec<DynamicGroupLanguageSkillCondition> = "languageSkillConditions" with_language_skill_conditions required,
        operation: Open<Operation> = "operation" with_operation required,
    )
});

/// The property `operation` of `DynamicGroupSkillCondition`. Known values: `And`, `Not`, `Or`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operation {
    And,
    Not,
    Or,
}

crate::runtime::values!(Operation {
    And = "And",
    Not = "Not",
    Or = "Or",
});
