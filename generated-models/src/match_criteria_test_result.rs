// @generated from the schema "MatchCriteriaTestResult"; changes made here are lost at the next generation

/// The schema `MatchCriteriaTestResult`.
#[repr(C)]
pub struct MatchCriteriaTestResult {
    /// `jsonPath`: `string`.
    #[doc(alias = "jsonPath")]
    pub json_path: ::std::option::Option<::std::string::String>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `object`.
    pub value: ::std::option::Option<::serde_json::Value>,
    /// `values`: `array of object`.
    pub values: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    /// `generatedJsonPathCondition`: `string`.
    #[doc(alias = "generatedJsonPathCondition")]
    pub generated_json_path_condition: ::std::option::Option<::std::string::String>,
    /// `match`: `boolean`.
    pub r#match: ::std::option::Option<bool>,
    /// `jsonPathExtraction`: `array of MatchTestResult`.
    #[doc(alias = "jsonPathExtraction")]
    pub json_path_extraction: ::std::option::Option<
        ::std::vec::Vec<crate::MatchTestResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MatchCriteriaTestResult "MatchCriteriaTestResult" 7 {
    (
        json_path: ::std::string::String = "jsonPath" 0 with_json_path,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        value: ::serde_json::Value = "value" 0 with_value,
        values: ::std::vec::Vec<::serde_json::Value> = "values" 0 with_values,
        generated_json_path_condition: ::std::string::String = "generatedJsonPathCondition" 0 with_generated_json_path_condition,
        r#match: bool = "match" 0 with_match,
        json_path_extraction: ::std::vec::Vec<crate::MatchTestResult> = "jsonPathExtraction" 0 with_json_path_extraction,
    )
});

/// The property `operator` of `MatchCriteriaTestResult`. Known values: `GreaterThanOrEqual`, `LessThanOrEqual`, `Equal`, `NotEqual`, `LessThan`, `GreaterThan`, `NotIn`, `In`, `Contains`, `All`, `Exists`, `Size`.
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

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::GreaterThanOrEqual, "GreaterThanOrEqual"),
        (Self::LessThanOrEqual, "LessThanOrEqual"),
        (Self::Equal, "Equal"),
        (Self::NotEqual, "NotEqual"),
        (Self::LessThan, "LessThan"),
        (Self::GreaterThan, "GreaterThan"),
        (Self::NotIn, "NotIn"),
        (Self::In, "In"),
        (Self::Contains, "Contains"),
        (Self::All, "All"),
        (Self::Exists, "Exists"),
        (Self::Size, "Size"),
    ];
}
