// @generated from the schema "V2MobiusAlertsTopicCondition"; changes made here are lost at the next generation

use crate::V2MobiusAlertsTopicConditionRulePredicate;
use crate::runtime::{Extra, Open};

/// The schema `V2MobiusAlertsTopicCondition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2MobiusAlertsTopicCondition {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `clauses`: `array of V2MobiusAlertsTopicCondition`.
    pub clauses: Option<Vec<V2MobiusAlertsTopicCondition>>,
    /// `predicates`: `array of V2MobiusAlertsTopicConditionRulePredicate`.
    pub predicates: Option<Vec<V2MobiusAlertsTopicConditionRulePredicate>>,
    /// `type`: one of `And`, `Or`, `Not` and `Unknown`.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2MobiusAlertsTopicCondition "V2MobiusAlertsTopicCondition" 4 {
    (
        id: String = "id" with_id,
        clauses: Vec<V2MobiusAlertsTopicCondition> = "clauses" with_clauses,
        predicates: Vec<V2MobiusAlertsTopicConditionRulePredicate> = "predicates" with_predicates,
        r#type: Open<Type> = "type" with_type,
    )
});

/// The property `type` of `V2MobiusAlertsTopicCondition`. Known values: `And`, `Or`, `Not`, `Unknown`.
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
