// @generated from the schema "ResourceConditionNode"; changes made here are lost at the next generation

use crate::ResourceConditionValue;
use crate::runtime::{Extra, Open};

/// The schema `ResourceConditionNode`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResourceConditionNode {
    /// `variableName`: `string`.
    #[doc(alias = "variableName")]
    pub variable_name: Option<String>,
    /// `conjunction`: one of `AND` and `OR`.
    pub conjunction: Option<Open<Conjunction>>,
    /// `operator`: one of `EQ`, `IN`, `GE`, `GT` and 2 more.
    pub operator: Option<Open<Operator>>,
    /// `operands`: `array of ResourceConditionValue`.
    pub operands: Option<Vec<ResourceConditionValue>>,
    /// `terms`: `array of ResourceConditionNode`.
    pub terms: Option<Vec<ResourceConditionNode>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResourceConditionNode "ResourceConditionNode" 5 {
    (
        variable_name: String = "variableName" with_variable_name,
        conjunction: Open<Conjunction> = "conjunction" with_conjunction,
        operator: Open<Operator> = "operator" with_operator,
        operands: Vec<ResourceConditionValue> = "operands" with_operands,
        terms: Vec<ResourceConditionNode> = "terms" with_terms,
    )
});

/// The property `conjunction` of `ResourceConditionNode`. Known values: `AND`, `OR`.
#[repr(u16)]
#[non_exhaustive]
pub enum Conjunction {
    And,
    Or,
}

crate::runtime::values!(Conjunction {
    And = "AND",
    Or = "OR",
});

/// The property `operator` of `ResourceConditionNode`. Known values: `EQ`, `IN`, `GE`, `GT`, `LE`, `LT`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    Eq,
    In,
    Ge,
    Gt,
    Le,
    Lt,
}

crate::runtime::values!(Operator {
    Eq = "EQ",
    In = "IN",
    Ge = "GE",
    Gt = "GT",
    Le = "LE",
    Lt = "LT",
});
