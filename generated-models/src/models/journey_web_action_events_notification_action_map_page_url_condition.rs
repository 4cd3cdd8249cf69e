// @generated from the schema "JourneyWebActionEventsNotificationActionMapPageUrlCondition"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `JourneyWebActionEventsNotificationActionMapPageUrlCondition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyWebActionEventsNotificationActionMapPageUrlCondition {
    /// `values`: `array of string`.
    pub values: Option<Vec<String>>,
    /// `operator`: one of `unknown`, `equal`, `notEqual`, `like` and 11 more.
    pub operator: Option<Open<Operator>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyWebActionEventsNotificationActionMapPageUrlCondition "JourneyWebActionEventsNotificationActionMapPageUrlCondition" 2 {
    (
        values: Vec<String> = "values" with_values,
        operator: Open<Operator> = "operator" with_operator,
    )
});

/// The property `operator` of `JourneyWebActionEventsNotificationActionMapPageUrlCondition`. Known values: `unknown`, `equal`, `notEqual`, `like`, `notLike`, `greaterThan`, `greaterThanOrEqual`, `lessThan`, `lessThanOrEqual`, `startsWith`, `endsWith`, `containsAny`, `notContainsAny`, `containsAll`, `notContainsAl`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    Unknown,
    Equal,
    NotEqual,
    Like,
    NotLike,
    GreaterThan,
    GreaterThanOrEqual,
    LessThan,
    LessThanOrEqual,
    StartsWith,
    EndsWith,
    ContainsAny,
    NotContainsAny,
    ContainsAll,
    NotContainsAl,
}

crate::runtime::values!(Operator {
    Unknown = "unknown",
    Equal = "equal",
    NotEqual = "notEqual",
    Like = "like",
    NotLike = "notLike",
    GreaterThan = "greaterThan",
    GreaterThanOrEqual = "greaterThanOrEqual",
    LessThan = "lessThan",
    LessThanOrEqual = "lessThanOrEqual",
    StartsWith = "startsWith",
    EndsWith = "endsWith",
    ContainsAny = "containsAny",
    NotContainsAny = "notContainsAny",
    ContainsAll = "containsAll",
    NotContainsAl = "notContainsAl",
});
