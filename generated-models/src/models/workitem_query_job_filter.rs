// @generated from the schema "WorkitemQueryJobFilter"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WorkitemQueryJobFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemQueryJobFilter {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `operator`: one of `EQ`, `NEQ`, `GT`, `LT` and 6 more, required.
    pub operator: Option<Open<Operator>>,
    /// `values`: `array of string`, required.
    pub values: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemQueryJobFilter "WorkitemQueryJobFilter" 3 {
    (
        name: String = "name" with_name required,
        operator: Open<Operator> = "operator" with_operator required,
        values: Vec<String> = "values" with_values required,
    )
});

/// The property `operator` of `WorkitemQueryJobFilter`. Known values: `EQ`, `NEQ`, `GT`, `LT`, `GTE`, `LTE`, `IN`, `CONTAINS`, `BETWEEN`, `BEGINS_WITH`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    Eq,
    Neq,
    Gt,
    Lt,
    Gte,
    Lte,
    In,
    Contains,
    Between,
    BeginsWith,
}

crate::runtime::values!(Operator {
    Eq = "EQ",
    Neq = "NEQ",
    Gt = "GT",
    Lt = "LT",
    Gte = "GTE",
    Lte = "LTE",
    In = "IN",
    Contains = "CONTAINS",
    Between = "BETWEEN",
    BeginsWith = "BEGINS_WITH",
});
