// @generated from the schema "DomainResourceConditionNode"; changes made here are lost at the next generation

use crate::DomainResourceConditionValue;
use crate::runtime::{Extra, Open};

/// The schema `DomainResourceConditionNode`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DomainResourceConditionNode {
    /// `variableName`: `string`.
    #[doc(alias = "variableName")]
    pub variable_name: Option<String>,
    /// `operator`: one of `EQ`, `IN`, `GE`, `GT` and 2 more.
    pub operator: Option<Open<Operator>>,
    /// `operands`: `array of DomainResourceConditionValue`.
    pub operands: Option<Vec<DomainResourceConditionValue>>,
    /// `conjunction`: one of `AND` and `OR`.
    pub conjunction: Option<Open<Conjunction>>,
    /// `terms`: `array of DomainResourceConditionNode`.
    pub terms: Option<Vec<DomainResourceConditionNode>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DomainResourceConditionNode "DomainResourceConditionNode" 5 {
    (
        variable_name: String = "variableName" with_variable_name,
        operator: Open<Operator> = "operator" with_operator,
        operands: Vec<DomainResourceConditionValue> = "operands" with_operands,
        conjunction: Open<Conjunction> = "conjunction" with_conjunction,
        terms: Vec<DomainResourceConditionNode> = "terms" with_terms,
    )
});

/// The property `operator` of `DomainResourceConditionNode`. Known values: `EQ`, `IN`, `GE`, `GT`, `LE`, `LT`.
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

/// The property `conjunction` of `DomainResourceConditionNode`. Known values: `AND`, `OR`.
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
