// @generated from the schema "ResponseAssetFilter"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ResponseAssetFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResponseAssetFilter {
    /// `endValue`: `string`.
    #[doc(alias = "endValue")]
    pub end_value: Option<String>,
    /// `values`: `array of string`.
    pub values: Option<Vec<String>>,
    /// `startValue`: `string`.
    #[doc(alias = "startValue")]
    pub start_value: Option<String>,
    /// `fields`: `array of string`.
    pub fields: Option<Vec<String>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `type`: one of `TERM`, `TERMS`, `STARTS_WITH`, `RANGE` and 3 more.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResponseAssetFilter "ResponseAssetFilter" 6 {
    (
        end_value: String = "endValue" with_end_value,
        values: Vec<String> = "values" with_values,
        start_value: String = "startValue" with_start_value,
        fields: Vec<String> = "fields" with_fields,
        value: String = "value" with_value,
        r#type: Open<Type> = "type" with_type,
    )
});

/// The property `type` of `ResponseAssetFilter`. Known values: `TERM`, `TERMS`, `STARTS_WITH`, `RANGE`, `GREATER_THAN_EQUAL_TO`, `LESS_THAN_EQUAL_TO`, `DATE_RANGE`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Term,
    Terms,
    StartsWith,
    Range,
    GreaterThanEqualTo,
    LessThanEqualTo,
    DateRange,
}

crate::runtime::values!(Type {
    Term = "TERM",
    Terms = "TERMS",
    StartsWith = "STARTS_WITH",
    Range = "RANGE",
    GreaterThanEqualTo = "GREATER_THAN_EQUAL_TO",
    LessThanEqualTo = "LESS_THAN_EQUAL_TO",
    DateRange = "DATE_RANGE",
});
