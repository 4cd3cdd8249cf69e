// @generated from the schema "ContentFilterItem"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ContentFilterItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContentFilterItem {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: one of `NUMBER`, `STRING`, `DATE`, `BOOLEAN` and `LIST`.
    pub r#type: Option<Open<Type>>,
    /// `operator`: one of `IN`, `RANGE`, `EQUALS`, `NOTEQUALS` and 5 more.
    pub operator: Option<Open<Operator>>,
    /// `values`: `array of string`.
    pub values: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContentFilterItem "ContentFilterItem" 4 {
    (
        name: String = "name" with_name,
        r#type: Open<Type> = "type" with_type,
        operator: Open<Operator> = "operator" with_operator,
        values: Vec<String> = "values" with_values,
    )
});

/// The property `type` of `ContentFilterItem`. Known values: `NUMBER`, `STRING`, `DATE`, `BOOLEAN`, `LIST`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Number,
    String,
    Date,
    Boolean,
    List,
}

crate::runtime::values!(Type {
    Number = "NUMBER",
    String = "STRING",
    Date = "DATE",
    Boolean = "BOOLEAN",
    List = "LIST",
});

/// The property `operator` of `ContentFilterItem`. Known values: `IN`, `RANGE`, `EQUALS`, `NOTEQUALS`, `LESSTHAN`, `LESSTHANEQUALS`, `GREATERTHAN`, `GREATERTHANEQUALS`, `CONTAINS`.
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
