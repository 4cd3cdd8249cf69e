// @generated from the schema "UserSearchCriteria"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `UserSearchCriteria`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserSearchCriteria {
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
    /// `group`: `array of UserSearchCriteria`.
    pub group: Option<Vec<UserSearchCriteria>>,
    /// `dateFormat`: `string`.
    #[doc(alias = "dateFormat")]
    pub date_format: Option<String>,
    /// `fields`: `array of string`.
    pub fields: Option<Vec<String>>,
    /// `type`: one of `EXACT`, `STARTS_WITH`, `CONTAINS`, `REGEX` and 5 more, required.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserSearchCriteria "UserSearchCriteria" 9 {
    (
        end_value: String = "endValue" with_end_value,
        values: Vec<String> = "values" with_values,
        start_value: String = "startValue" with_start_value,
        value: String = "value" with_value,
        operator: Open<Operator> = "operator" with_operator,
        group: Vec<UserSearchCriteria> = "group" with_group,
        date_format: String = "dateFormat" with_date_format,
        fields: Vec<String> = "fields" with_fields,
        r#type: Open<Type> = "type" with_type required,
    )
});

/// The property `operator` of `UserSearchCriteria`. Known values: `AND`, `OR`, `NOT`.
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

/// The property `type` of `UserSearchCriteria`. Known values: `EXACT`, `STARTS_WITH`, `CONTAINS`, `REGEX`, `TERM`, `TERMS`, `REQUIRED_FIELDS`, `MATCH_ALL`, `QUERY_STRING`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Exact,
    StartsWith,
    Contains,
    Regex,
    Term,
    Terms,
    RequiredFields,
    MatchAll,
    QueryString,
}

crate::runtime::values!(Type {
    Exact = "EXACT",
    StartsWith = "STARTS_WITH",
    Contains = "CONTAINS",
    Regex = "REGEX",
    Term = "TERM",
    Terms = "TERMS",
    RequiredFields = "REQUIRED_FIELDS",
    MatchAll = "MATCH_ALL",
    QueryString = "QUERY_STRING",
});
