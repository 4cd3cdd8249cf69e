// @generated from the schema "PatchCriteria"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `PatchCriteria`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchCriteria {
    /// `key`: `string`.
    pub key: Option<String>,
    /// `values`: `array of string`.
    pub values: Option<Vec<String>>,
    /// `shouldIgnoreCase`: `boolean`.
    #[doc(alias = "shouldIgnoreCase")]
    pub should_ignore_case: Option<bool>,
    /// `operator`: one of `containsAll`, `containsAny`, `notContainsAll`, `notContainsAny` and 8 more.
    pub operator: Option<Open<Operator>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchCriteria "PatchCriteria" 4 {
    (
        key: String = "key" with_key,
        values: Vec<String> = "values" with_values,
        should_ignore_case: bool = "shouldIgnoreCase" with_should_ignore_case,
        operator: Open<Operator> = "operator" with_operator,
    )
});

/// The property `operator` of `PatchCriteria`. Known values: `containsAll`, `containsAny`, `notContainsAll`, `notContainsAny`, `equal`, `notEqual`, `greaterThan`, `greaterThanOrEqual`, `lessThan`, `lessThanOrEqual`, `startsWith`, `endsWith`.
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
