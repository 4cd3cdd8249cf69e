// @generated from the schema "UrlCondition"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `UrlCondition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UrlCondition {
    /// `values`: `array of string`, required.
    pub values: Option<Vec<String>>,
    /// `operator`: one of `containsAll`, `containsAny`, `notContainsAll`, `notContainsAny` and 8 more, required.
    pub operator: Option<Open<Operator>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UrlCondition "UrlCondition" 2 {
    (
        values: Vec<String> = "values" with_values required,
        operator: Open<Operator> = "operator" with_operator required,
    )
});

/// The property `operator` of `UrlCondition`. Known values: `containsAll`, `containsAny`, `notContainsAll`, `notContainsAny`, `equal`, `notEqual`, `greaterThan`, `greaterThanOrEqual`, `lessThan`, `lessThanOrEqual`, `startsWith`, `endsWith`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    ContainsAll,
    ContainsAny,
    NotContainsAll,
    NotContainsAny,
    Equal,
    NotEqual,
    GreaterThan,
    GreaterThanOrEqual,
    LessThan,
    LessThanOrEqual,
    StartsWith,
    EndsWith,
}

crate::runtime::values!(Operator {
    ContainsAll = "containsAll",
    ContainsAny = "containsAny",
    NotContainsAll = "notContainsAll",
    NotContainsAny = "notContainsAny",
    Equal = "equal",
    NotEqual = "notEqual",
    GreaterThan = "greaterThan",
    GreaterThanOrEqual = "greaterThanOrEqual",
    LessThan = "lessThan",
    LessThanOrEqual = "lessThanOrEqual",
    StartsWith = "startsWith",
    EndsWith = "endsWith",
});
