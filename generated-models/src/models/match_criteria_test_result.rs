// @generated from the schema "MatchCriteriaTestResult"; changes made here are lost at the next generation

use crate::MatchTestResult;
use crate::runtime::{Extra, Open};

/// The schema `MatchCriteriaTestResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MatchCriteriaTestResult {
    /// `jsonPath`: `string`.
    #[doc(alias = "jsonPath")]
    pub json_path: Option<String>,
    /// `operator`: one of `GreaterThanOrEqual`, `LessThanOrEqual`, `Equal`, `NotEqual` and 8 more.
    pub operator: Option<Open<Operator>>,
    /// `value`: `object`.
    pub value: Option<serde_json::Value>,
    /// `values`: `array of object`.
    pub values: Option<Vec<serde_json::Value>>,
    /// `generatedJsonPathCondition`: `string`.
    #[doc(alias = "generatedJsonPathCondition")]
    pub generated_json_path_condition: Option<String>,
    /// `match`: `boolean`.
    pub r#match: Option<bool>,
    /// `jsonPathExtraction`: `array of MatchTestResult`.
    #[doc(alias = "jsonPathExtraction")]
    pub json_path_extraction: Option<Vec<MatchTestResult>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MatchCriteriaTestResult "MatchCriteriaTestResult" 7 {
    (
        json_path: String = "jsonPath" with_json_path,
        operator: Open<Operator> = "operator" with_operator,
        value: serde_json::Value = "value" with_value,
        values: Vec<serde_json::Value> = "values" with_values,
        generated_json_path_condition: String = "generatedJsonPathCondition" with_generated_json_path_condition,
        r#match: bool = "match" with_match,
        json_path_extraction: Vec<MatchTestResult> = "jsonPathExtraction" with_json_path_extraction,
    )
});

/// The property `operator` of `MatchCriteriaTestResult`. Known values: `GreaterThanOrEqual`, `LessThanOrEqual`, `Equal`, `NotEqual`, `LessThan`, `GreaterThan`, `NotIn`, `In`, `Contains`, `All`, `Exists`, `Size`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    GreaterThanOrEqual,
    LessThanOrEqual,
    Equal,
    NotEqual,
    LessThan,
    GreaterThan,
    NotIn,
    In,
    Contains,
    All,
    Exists,
    Size,
}

crate::runtime::values!(Operator {
    GreaterThanOrEqual = "GreaterThanOrEqual",
    LessThanOrEqual = "LessThanOrEqual",
    Equal = "Equal",
    NotEqual = "NotEqual",
    LessThan = "LessThan",
    GreaterThan = "GreaterThan",
    NotIn = "NotIn",
    In = "In",
    Contains = "Contains",
    All = "All",
    Exists = "Exists",
    Size = "Size",
});
