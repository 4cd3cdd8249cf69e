// @generated from the schema "SkillGroupCondition"; changes made here are lost at the next generation

use crate::{SkillGroupLanguageCondition, SkillGroupRoutingCondition};
use crate::runtime::{Extra, Open};

/// The schema `SkillGroupCondition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SkillGroupCondition {
    /// `routingSkillConditions`: `array of SkillGroupRoutingCondition`, required.
    #[doc(alias = "routingSkillConditions")]
    pub routing_skill_conditions: Option<Vec<SkillGroupRoutingCondition>>,
    /// `languageSkillConditions`: `array of SkillGroupLanguageCondition`, required.
    #[doc(alias = "languageSkillConditions")]
    pub language_skill_conditions: Option<Vec<SkillGroupLanguageCondition>>,
    /// `operation`: one of `And`, `Not` and `Or`, required.
    pub operation: Option<Open<Operation>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SkillGroupCondition "SkillGroupCondition" 3 {
    (
        routing_skill_conditions: Vec<SkillGroupRoutingCondition> = "routingSkillConditions" with_routing_skill_conditions required,
        language_skill_conditions: Vec<SkillGroupLanguageCondition> = "languageSkillConditions" with_language_skill_conditions required,
        operation: Open<Operation> = "operation" with_operation required,
    )
});

/// The property `operation` of `SkillGroupCondition`. Known values: `And`, `Not`, `Or`.
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
