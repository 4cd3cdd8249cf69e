// @generated from the schema "DataActionConditionPredicate"; changes made here are lost at the next generation

/// The schema `DataActionConditionPredicate`.
#[repr(C)]
pub struct DataActionConditionPredicate {
    /// `outputField`: `string`, required.
    #[doc(alias = "outputField")]
    pub output_field: ::std::option::Option<::std::string::String>,
    /// `outputOperator`: `string`, required.
    #[doc(alias = "outputOperator")]
    pub output_operator: ::std::option::Option<crate::runtime::Open<OutputOperator>>,
    /// `comparisonValue`: `string`, required.
    #[doc(alias = "comparisonValue")]
    pub comparison_value: ::std::option::Option<::std::string::String>,
    /// `inverted`: `boolean`, required.
    pub inverted: ::std::option::Option<bool>,
    /// `outputFieldMissingResolution`: `boolean`, required.
    #[doc(alias = "outputFieldMissingResolution")]
    pub output_field_missing_resolution: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DataActionConditionPredicate "DataActionConditionPredicate" 5 {
    (
        output_field: ::std::string::String = "outputField" 1 with_output_field,
        output_operator: crate::runtime::Open<OutputOperator> = "outputOperator" 1 with_output_operator,
        comparison_value: ::std::string::String = "comparisonValue" 1 with_comparison_value,
        inverted: bool = "inverted" 1 with_inverted,
        output_field_missing_resolution: bool = "outputFieldMissingResolution" 1 with_output_field_missing_resolution,
    )
});

/// The property `outputOperator` of `DataActionConditionPredicate`. Known values: `EQUALS`, `LESS_THAN`, `LESS_THAN_EQUALS`, `GREATER_THAN`, `GREATER_THAN_EQUALS`, `CONTAINS`, `BEGINS_WITH`, `ENDS_WITH`, `BEFORE`, `AFTER`.
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

crate::runtime::known!(OutputOperator);

impl crate::runtime::Enum for OutputOperator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Equals, "EQUALS"),
        (Self::LessThan, "LESS_THAN"),
        (Self::LessThanEquals, "LESS_THAN_EQUALS"),
        (Self::GreaterThan, "GREATER_THAN"),
        (Self::GreaterThanEquals, "GREATER_THAN_EQUALS"),
        (Self::Contains, "CONTAINS"),
        (Self::BeginsWith, "BEGINS_WITH"),
        (Self::EndsWith, "ENDS_WITH"),
        (Self::Before, "BEFORE"),
        (Self::After, "AFTER"),
    ];
}
