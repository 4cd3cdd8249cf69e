// @generated from the schema "GKNDocumentationSearchCriteria"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `GKNDocumentationSearchCriteria`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GKNDocumentationSearchCriteria {
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
    /// `group`: `array of GKNDocumentationSearchCriteria`.
    pub group: Option<Vec<GKNDocumentationSearchCriteria>>,
    /// `dateFormat`: `string`.
    #[doc(alias = "dateFormat")]
    pub date_format: Option<String>,
    /// `type`: `SIMPLE`, the one known value, required.
    pub r#type: Option<Open<Type>>,
    /// `fields`: `array of string`.
    pub fields: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GKNDocumentationSearchCriteria "GKNDocumentationSearchCriteria" 9 {
    (
        end_value: String = "endValue" with_end_value,
        values: Vec<String> = "values" with_values,
        start_value: String = "startValue" with_start_value,
        value: String = "value" with_value,
        operator: Open<Operator> = "operator" with_operator,
        group: Vec<GKNDocumentationSearchCriteria> = "group" with_group,
        date_format: String = "dateFormat" with_date_format,
        r#type: Open<Type> = "type" with_type required,
        fields: Vec<String> = "fields" with_fields,
    )
});

/// The property `operator` of `GKNDocumentationSearchCriteria`. Known values: `AND`, `OR`, `NOT`.
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

/// The property `type` of `GKNDocumentationSearchCriteria`. Known values: `SIMPLE`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Simple,
}

crate::runtime::values!(Type {
    Simple = "SIMPLE",
});
