// @generated from the schema "PatchEntityTypeCriteria"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `PatchEntityTypeCriteria`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchEntityTypeCriteria {
    /// `key`: `string`.
    pub key: Option<String>,
    /// `values`: `array of string`.
    pub values: Option<Vec<String>>,
    /// `shouldIgnoreCase`: `boolean`.
    #[doc(alias = "shouldIgnoreCase")]
    pub should_ignore_case: Option<bool>,
    /// `operator`: one of `containsAll`, `containsAny`, `notContainsAll`, `notContainsAny` and 8 more.
    pub operator: Option<Open<Operator>>,
    /// `entityType`: `visit`, the one known value.
    #[doc(alias = "entityType")]
    pub entity_type: Option<Open<EntityType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchEntityTypeCriteria "PatchEntityTypeCriteria" 5 {
    (
        key: String = "key" with_key,
        values: Vec<String> = "values" with_values,
        should_ignore_case: bool = "shouldIgnoreCase" with_should_ignore_case,
        operator: Open<Operator> = "operator" with_operator,
        entity_type: Open<EntityType> = "entityType" with_entity_type,
    )
});

/// The property `operator` of `PatchEntityTypeCriteria`. Known values: `containsAll`, `containsAny`, `notContainsAll`, `notContainsAny`, `equal`, `notEqual`, `greaterThan`, `greaterThanOrEqual`, `lessThan`, `lessThanOrEqual`, `startsWith`, `endsWith`.
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

/// The property `entityType` of `PatchEntityTypeCriteria`. Known values: `visit`.
#[repr(u16)]
#[non_exhaustive]
pub enum EntityType {
    Visit,
}

crate::runtime::values!(EntityType {
    Visit = "visit",
});
