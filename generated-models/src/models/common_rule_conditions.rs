// @generated from the schema "CommonRuleConditions"; changes made here are lost at the next generation

use crate::CommonRulePredicate;
use crate::runtime::{Extra, Open};

/// The schema `CommonRuleConditions`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CommonRuleConditions {
    /// `clauses`: `array of CommonRuleConditions`.
    pub clauses: Option<Vec<CommonRuleConditions>>,
    /// `predicates`: `array of CommonRulePredicate`, required.
    pub predicates: Option<Vec<CommonRulePredicate>>,
    /// `type`: one of `And`, `Or` and `Not`, required.
    pub r#type: Option<Open<Type>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CommonRuleConditions "CommonRuleConditions" 4 {
    (
        clauses: Vec<CommonRuleConditions> = "clauses" with_clauses,
        predicates: Vec<CommonRulePredicate> = "predicates" with_predicates required,
        r#type: Open<Type> = "type" with_type required,
        id: String = "id" with_id,
    )
});

/// The property `type` of `CommonRuleConditions`. Known values: `And`, `Or`, `Not`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    And,
    Or,
    Not,
}

crate::runtime::values!(Type {
    And = "And",
    Or = "Or",
    Not = "Not",
});
