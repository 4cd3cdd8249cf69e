// @generated from the schema "DialerRulesetConfigChangeDataActionConditionPredicate"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{Extra, Open};

/// The schema `DialerRulesetConfigChangeDataActionConditionPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerRulesetConfigChangeDataActionConditionPredicate {
    /// `outputField`: `string`.
    #[doc(alias = "outputField")]
    pub output_field: Option<String>,
    /// `outputOperator`: one of `EQUALS`, `LESS_THAN`, `LESS_THAN_EQUALS`, `GREATER_THAN` and 6 more.
    #[doc(alias = "outputOperator")]
    pub output_operator: Option<Open<OutputOperator>>,
    /// `comparisonValue`: `string`.
    #[doc(alias = "comparisonValue")]
    pub comparison_value: Option<String>,
    /// `outputFieldMissingResolution`: `boolean`.
    #[doc(alias = "outputFieldMissingResolution")]
    pub output_field_missing_resolution: Option<bool>,
    /// `inverted`: `boolean`.
    pub inverted: Option<bool>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerRulesetConfigChangeDataActionConditionPredicate "DialerRulesetConfigChangeDataActionConditionPredicate" 6 {
    (
        output_field: String = "outputField" with_output_field,
        output_operator: Open<OutputOperator> = "outputOperator" with_output_operator,
        comparison_value: String = "comparisonValue" with_comparison_value,
        output_field_missing_resolution: bool = "outputFieldMissingResolution" with_output_field_missing_resolution,
        inverted: bool = "inverted" with_inverted,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});

/// The property `outputOperator` of `DialerRulesetConfigChangeDataActionConditionPredicate`. Known values: `EQUALS`, `LESS_THAN`, `LESS_THAN_EQUALS`, `GREATER_THAN`, `GREATER_THAN_EQUALS`, `CONTAINS`, `BEGINS_WITH`, `ENDS_WITH`, `BEFORE`, `AFTER`.
#[repr(u16)]
#[non_exhaustive]
pub enum OutputOperator {
    Equals,
    LessThan,
    LessThanEquals,
    GreaterThan,
    GreaterThanEquals,
    Contains,
    BeginsWith,
    EndsWith,
    Before,
    After,
}

crate::runtime::values!(OutputOperator {
    Equals = "EQUALS",
    LessThan = "LESS_THAN",
    LessThanEquals = "LESS_THAN_EQUALS",
    GreaterThan = "GREATER_THAN",
    GreaterThanEquals = "GREATER_THAN_EQUALS",
    Contains = "CONTAINS",
    BeginsWith = "BEGINS_WITH",
    EndsWith = "ENDS_WITH",
    Before = "BEFORE",
    After = "AFTER",
});
