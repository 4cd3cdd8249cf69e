// @generated from the schema "MatchCriteriaTestResult"; changes made here are lost at the next generation

/// The schema `MatchCriteriaTestResult`.
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

impl crate::runtime::Model for MatchCriteriaTestResult {
    const EMPTY: Self = Self {
        json_path: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        value: ::std::option::Option::None,
        values: ::std::option::Option::None,
        generated_json_path_condition: ::std::option::Option::None,
        r#match: ::std::option::Option::None,
        json_path_extraction: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MatchCriteriaTestResult = &<MatchCriteriaTestResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MatchCriteriaTestResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("jsonPath", "json_path", 0),
            ("operator", "operator", 0),
            ("value", "value", 0),
            ("values", "values", 0),
            ("generatedJsonPathCondition", "generated_json_path_condition", 0),
            ("match", "match", 0),
            ("jsonPathExtraction", "json_path_extraction", 0),
        ],
        fields: &[
            &E.json_path,
            &E.operator,
            &E.value,
            &E.values,
            &E.generated_json_path_condition,
            &E.r#match,
            &E.json_path_extraction,
        ],
    }
};

crate::runtime::model!(MatchCriteriaTestResult);

crate::runtime::setters!(MatchCriteriaTestResult {
    with_json_path: json_path: ::std::string::String,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_value: value: ::serde_json::Value,
    with_values: values: ::std::vec::Vec<::serde_json::Value>,
    with_generated_json_path_condition: generated_json_path_condition: ::std::string::String,
    with_match: r#match: bool,
    with_json_path_extraction: json_path_extraction: ::std::vec::Vec<crate::MatchTestResult>,
});

/// The property `operator` of `MatchCriteriaTestResult`. Known values: `GreaterThanOrEqual`, `LessThanOrEqual`, `Equal`, `NotEqual`, `LessThan`, `GreaterThan`, `NotIn`, `In`, `Contains`, `All`, `Exists`, `Size`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
