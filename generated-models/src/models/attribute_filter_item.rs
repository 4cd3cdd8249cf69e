// @generated from the schema "AttributeFilterItem"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AttributeFilterItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AttributeFilterItem {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `operator`: one of `IN`, `RANGE`, `EQUALS`, `NOTEQUALS` and 5 more.
    pub operator: Option<Open<Operator>>,
    /// `values`: `array of string`.
    pub values: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AttributeFilterItem "AttributeFilterItem" 3 {
    (
        id: String = "id" with_id,
        operator: Open<Operator> = "operator" with_operator,
        values: Vec<String> = "values" with_values,
    )
});

/// The property `operator` of `AttributeFilterItem`. Known values: `IN`, `RANGE`, `EQUALS`, `NOTEQUALS`, `LESSTHAN`, `LESSTHANEQUALS`, `GREATERTHAN`, `GREATERTHANEQUALS`, `CONTAINS`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    In,
    Range,
    Equals,
    Notequals,
    Lessthan,
    Lessthanequals,
    Greaterthan,
    Greaterthanequals,
    Contains,
}

crate::runtime::values!(Operator {
    In = "IN",
    Range = "RANGE",
    Equals = "EQUALS",
    Notequals = "NOTEQUALS",
    Lessthan = "LESSTHAN",
    Lessthanequals = "LESSTHANEQUALS",
    Greaterthan = "GREATERTHAN",
    Greaterthanequals = "GREATERTHANEQUALS",
    Contains = "CONTAINS",
});
