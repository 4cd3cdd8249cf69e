// @generated from the schema "ResponseFilter"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ResponseFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResponseFilter {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `operator`: one of `IN`, `EQUALS` and `NOTEQUALS`, required.
    pub operator: Option<Open<Operator>>,
    /// `values`: `array of string`, required.
    pub values: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResponseFilter "ResponseFilter" 3 {
    (
        name: String = "name" with_name required,
        operator: Open<Operator> = "operator" with_operator required,
        values: Vec<String> = "values" with_values required,
    )
});

/// The property `operator` of `ResponseFilter`. Known values: `IN`, `EQUALS`, `NOTEQUALS`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    In,
    Equals,
    Notequals,
}

crate::runtime::values!(Operator {
    In = "IN",
    Equals = "EQUALS",
    Notequals = "NOTEQUALS",
});
