// @generated from the schema "TranscriptSearchCriteria"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `TranscriptSearchCriteria`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranscriptSearchCriteria {
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
    /// `group`: `array of TranscriptSearchCriteria`.
    pub group: Option<Vec<TranscriptSearchCriteria>>,
    /// `dateFormat`: `string`.
    #[doc(alias = "dateFormat")]
    pub date_format: Option<String>,
    /// `type`: one of `EXACT`, `EXACT_PHRASE`, `PHRASE`, `DATE_RANGE` and 3 more.
    pub r#type: Option<Open<Type>>,
    /// `fields`: `array of string`.
    pub fields: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranscriptSearchCriteria "TranscriptSearchCriteria" 9 {
    (
        end_value: String = "endValue" with_end_value,
        values: Vec<String> = "values" with_values,
        start_value: String = "startValue" with_start_value,
        value: String = "value" with_value,
        operator: Open<Operator> = "operator" with_operator,
        group: Vec<TranscriptSearchCriteria> = "group" with_group,
        date_format: String = "dateFormat" with_date_format,
        r#type: Open<Type> = "type" with_type,
        fields: Vec<String> = "fields" with_fields,
    )
});

/// The property `operator` of `TranscriptSearchCriteria`. Known values: `AND`, `OR`, `NOT`.
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

/// The property `type` of `TranscriptSearchCriteria`. Known values: `EXACT`, `EXACT_PHRASE`, `PHRASE`, `DATE_RANGE`, `RANGE`, `GREATER_THAN`, `LESS_THAN`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Exact,
    ExactPhrase,
    Phrase,
    DateRange,
    Range,
    GreaterThan,
    LessThan,
}

crate::runtime::values!(Type {
    Exact = "EXACT",
    ExactPhrase = "EXACT_PHRASE",
    Phrase = "PHRASE",
    DateRange = "DATE_RANGE",
    Range = "RANGE",
    GreaterThan = "GREATER_THAN",
    LessThan = "LESS_THAN",
});
