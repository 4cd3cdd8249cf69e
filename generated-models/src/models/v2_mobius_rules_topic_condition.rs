// @generated from the schema "V2MobiusRulesTopicCondition"; changes made here are lost at the next generation

use crate::V2MobiusRulesTopicConditionRulePredicate;
use crate::runtime::{Extra, Open};

/// The schema `V2MobiusRulesTopicCondition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2MobiusRulesTopicCondition {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `clauses`: `array of V2MobiusRulesTopicCondition`.
    pub clauses: Option<Vec<V2MobiusRulesTopicCondition>>,
    /// `predicates`: `array of V2MobiusRulesTopicConditionRulePredicate`.
    pub predicates: Option<Vec<V2MobiusRulesTopicConditionRulePredicate>>,
    /// `type`: one of `And`, `Or`, `Not` and `Unknown`.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2MobiusRulesTopicCondition "V2MobiusRulesTopicCondition" 4 {
    (
        id: String = "id" with_id,
        clauses: Vec<V2MobiusRulesTopicCondition> = "clauses" with_clauses,
        predicates: Vec<V2MobiusRulesTopicConditionRulePredicate> = "predicates" with_predicates,
        r#type: Open<Type> = "type" with_type,
    )
});

/// The property `type` of `V2MobiusRulesTopicCondition`. Known values: `And`, `Or`, `Not`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    And,
    Or,
    Not,
    Unknown,
}

crate::runtime::values!(Type {
    And = "And",
    Or = "Or",
    Not = "Not",
    Unknown = "Unknown",
});
