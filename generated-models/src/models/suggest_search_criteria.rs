// @generated from the schema "SuggestSearchCriteria"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SuggestSearchCriteria`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SuggestSearchCriteria {
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
    /// `group`: `array of SuggestSearchCriteria`.
    pub group: Option<Vec<SuggestSearchCriteria>>,
    /// `dateFormat`: `string`.
    #[doc(alias = "dateFormat")]
    pub date_format: Option<String>,
    /// `fields`: `array of string`.
    pub fields: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SuggestSearchCriteria "SuggestSearchCriteria" 8 {
    (
        end_value: String = "endValue" with_end_value,
        values: Vec<String> = "values" with_values,
        start_value: String = "startValue" with_start_value,
        value: String = "value" with_value,
        operator: Open<Operator> = "operator" with_operator,
        group: Vec<SuggestSearchCriteria> = "group" with_group,
        date_format: String = "dateFormat" with_date_format,
        fields: Vec<String> = "fields" with_fields,
    )
});

/// The property `operator` of `SuggestSearchCriteria`. Known values: `AND`, `OR`, `NOT`.
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
