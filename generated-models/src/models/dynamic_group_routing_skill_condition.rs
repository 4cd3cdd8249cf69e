// @generated from the schema "DynamicGroupRoutingSkillCondition"; changes made here are lost at the next generation

use crate::DynamicGroupSkillCondition;
use crate::runtime::{Extra, Open};

/// The schema `DynamicGroupRoutingSkillCondition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DynamicGroupRoutingSkillCondition {
    /// `routingSkill`: `string`, required.
    #[doc(alias = "routingSkill")]
    pub routing_skill: Option<String>,
    /// `comparator`: one of `EqualTo`, `NotEqualTo`, `LessThan`, `GreaterThan` and 2 more, required.
    pub comparator: Option<Open<Comparator>>,
    /// `proficiency`: `integer (int32)`, required.
    pub proficiency: Option<i32>,
    /// `childConditions`: `array of DynamicGroupSkillCondition`.
    #[doc(alias = "childConditions")]
    pub child_conditions: Option<Vec<DynamicGroupSkillCondition>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DynamicGroupRoutingSkillCondition "DynamicGroupRoutingSkillCondition" 4 {
    (
        routing_skill: String = "routingSkill" with_routing_skill required,
        comparator: Open<Comparator> = "comparator" with_comparator required,
        proficiency: i32 = "proficiency" with_proficiency required,
        child_conditions: Vec<DynamicGroupSkillCondition> = "childConditions" with_child_conditions,
    )
});

/// The property `comparator` of `DynamicGroupRoutingSkillCondition`. Known values: `EqualTo`, `NotEqualTo`, `LessThan`, `GreaterThan`, `GreaterThanOrEqualTo`, `LessThanOrEqualTo`.
#[repr(u16)]
#[non_exhaustive]
pub enum Comparator {
    EqualTo,
    NotEqualTo,
    LessThan,
    GreaterThan,
    GreaterThanOrEqualTo,
    LessThanOrEqualTo,
}

crate::runtime::values!(Comparator {
    EqualTo = "EqualTo",
    NotEqualTo = "NotEqualTo",
    LessThan = "LessThan",
    GreaterThan = "GreaterThan",
    GreaterThanOrEqualTo = "GreaterThanOrEqualTo",
    LessThanOrEqualTo = "LessThanOrEqualTo",
});
