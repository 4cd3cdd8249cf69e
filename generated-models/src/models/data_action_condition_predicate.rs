// @generated from the schema "DataActionConditionPredicate"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DataActionConditionPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DataActionConditionPredicate {
    /// `outputField`: `string`, required.
    #[doc(alias = "outputField")]
    pub output_field: Option<String>,
    /// `outputOperator`: one of `EQUALS`, `LESS_THAN`, `LESS_THAN_EQUALS`, `GREATER_THAN` and 6 more, required.
    #[doc(alias = "outputOperator")]
    pub output_operator: Option<Open<OutputOperator>>,
    /// `comparisonValue`: `string`, required.
    #[doc(alias = "comparisonValue")]
    pub comparison_value: Option<String>,
    /// `inverted`: `boolean`, required.
    pub inverted: Option<bool>,
    /// `outputFieldMissingResolution`: `boolean`, required.
    #[doc(alias = "outputFieldMissingResolution")]
    pub output_field_missing_resolution: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DataActionConditionPredicate "DataActionConditionPredicate" 5 {
    (
        output_field: String = "outputField" with_output_field required,
        output_operator: Open<OutputOperator> = "outputOperator" with_output_operator required,
        comparison_value: String = "comparisonValue" with_comparison_value required,
        inverted: bool = "inverted" with_inverted required,
        output_field_missing_resolution: bool = "outputFieldMissingResolution" with_output_field_missing_resolution required,
    )
});

/// The property `outputOperator` of `DataActionConditionPredicate`. Known values: `EQUALS`, `LESS_THAN`, `LESS_THAN_EQUALS`, `GREATER_THAN`, `GREATER_THAN_EQUALS`, `CONTAINS`, `BEGINS_WITH`, `ENDS_WITH`, `BEFORE`, `AFTER`.
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
