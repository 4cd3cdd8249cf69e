// @generated from the schema "WorkitemQueryJobQueryFiltersPredicate"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WorkitemQueryJobQueryFiltersPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemQueryJobQueryFiltersPredicate {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `operator`: one of `EQ`, `NEQ`, `GT`, `LT` and 7 more, required.
    pub operator: Option<Open<Operator>>,
    /// `values`: `array of object`.
    pub values: Option<Vec<serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemQueryJobQueryFiltersPredicate "WorkitemQueryJobQueryFiltersPredicate" 3 {
    (
        name: String = "name" with_name required,
        operator: Open<Operator> = "operator" with_operator required,
        values: Vec<serde_json::Value> = "values" with_values,
    )
});

/// The property `operator` of `WorkitemQueryJobQueryFiltersPredicate`. Known values: `EQ`, `NEQ`, `GT`, `LT`, `GTE`, `LTE`, `IN`, `CONTAINS`, `BETWEEN`, `BEGINS_WITH`, `EXISTS`.
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
    Exists,
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
    Exists = "EXISTS",
});
