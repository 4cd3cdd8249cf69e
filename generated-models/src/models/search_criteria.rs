// @generated from the schema "SearchCriteria"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SearchCriteria`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SearchCriteria {
    /// `endValue`: `string`.
    #[doc(alias = "endValue")]
    pub end_value: Option<String>,
    /// `values`: `array of string`.
    pub values: Option<Vec<String>>,
    /// `startValue`: `string`.
    #[doc(alias = "startValue")]
    pub start_value: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `operator`: one of `AND`, `OR` and `NOT`.
    pub operator: Option<Open<Operator>>,
    /// `group`: `array of SearchCriteria`.
    pub group: Option<Vec<SearchCriteria>>,
    /// `dateFormat`: `string`.
    #[doc(alias = "dateFormat")]
    pub date_format: Option<String>,
    /// `type`: one of `EXACT`, `CONTAINS`, `STARTS_WITH`, `REQUIRED_FIELDS` and 12 more.
    pub r#type: Option<Open<Type>>,
    /// `fields`: `array of string`.
    pub fields: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SearchCriteria "SearchCriteria" 9 {
    (
        end_value: String = "endValue" with_end_value,
        values: Vec<String> = "values" with_values,
        start_value: String = "startValue" with_start_value,
        value: String = "value" with_value,
        operator: Open<Operator> = "operator" with_operator,
        group: Vec<SearchCriteria> = "group" with_group,
        date_format: String = "dateFormat" with_date_format,
        r#type: Open<Type> = "type" with_type,
        fields: Vec<String> = "fields" with_fields,
    )
});

/// The property `operator` of `SearchCriteria`. Known values: `AND`, `OR`, `NOT`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    And,
    Or,
    Not,
}

crate::runtime::values!(Operator {
    And = "AND",
    Or = "OR",
    Not = "NOT",
});

/// The property `type` of `SearchCriteria`. Known values: `EXACT`, `CONTAINS`, `STARTS_WITH`, `REQUIRED_FIELDS`, `RANGE`, `DATE_RANGE`, `LESS_THAN`, `LESS_THAN_EQUAL_TO`, `GREATER_THAN`, `GREATER_THAN_EQUAL_TO`, `SIMPLE`, `TERM`, `TERMS`, `QUERY_STRING`, `MATCH_ALL`, `REGEX`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Exact,
    Contains,
    StartsWith,
    RequiredFields,
    Range,
    DateRange,
    LessThan,
    LessThanEqualTo,
    GreaterThan,
    GreaterThanEqualTo,
    Simple,
    Term,
    Terms,
    QueryString,
    MatchAll,
    Regex,
}

crate::runtime::values!(Type {
    Exact = "EXACT",
    Contains = "CONTAINS",
    StartsWith = "STARTS_WITH",
    RequiredFields = "REQUIRED_FIELDS",
    Range = "RANGE",
    DateRange = "DATE_RANGE",
    LessThan = "LESS_THAN",
    LessThanEqualTo = "LESS_THAN_EQUAL_TO",
    GreaterThan = "GREATER_THAN",
    GreaterThanEqualTo = "GREATER_THAN_EQUAL_TO",
    Simple = "SIMPLE",
    Term = "TERM",
    Terms = "TERMS",
    QueryString = "QUERY_STRING",
    MatchAll = "MATCH_ALL",
    Regex = "REGEX",
});
