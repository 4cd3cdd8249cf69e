// @generated from the schema "DigitalDataActionConditionPredicate"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DigitalDataActionConditionPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DigitalDataActionConditionPredicate {
    /// `outputField`: `string`, required.
    #[doc(alias = "outputField")]
    pub output_field: Option<String>,
    /// `outputOperator`: one of `Equals`, `LessThan`, `LessThanEquals`, `GreaterThan` and 6 more, required.
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

crate::runtime::model!(DigitalDataActionConditionPredicate "DigitalDataActionConditionPredicate" 5 {
    (
        output_field: String = "outputField" with_output_field required,
        output_operator: Open<OutputOperator> = "outputOperator" with_output_operator required,
        comparison_value: String = "comparisonValue" with_comparison_value required,
        inverted: bool = "inverted" with_inverted required,
        output_field_missing_resolution: bool = "outputFieldMissingResolution" with_output_field_missing_resolution required,
    )
});

/// The property `outputOperator` of `DigitalDataActionConditionPredicate`. Known values: `Equals`, `LessThan`, `LessThanEquals`, `GreaterThan`, `GreaterThanEquals`, `Contains`, `BeginsWith`, `EndsWith`, `Before`, `After`.
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
    Equals = "Equals",
    LessThan = "LessThan",
    LessThanEquals = "LessThanEquals",
    GreaterThan = "GreaterThan",
    GreaterThanEquals = "GreaterThanEquals",
    Contains = "Contains",
    BeginsWith = "BeginsWith",
    EndsWith = "EndsWith",
    Before = "Before",
    After = "After",
});
