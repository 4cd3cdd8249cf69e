// @generated from the schema "DialerRulesetConfigChangeDataActionConditionPredicate"; changes made here are lost at the next generation

/// The schema `DialerRulesetConfigChangeDataActionConditionPredicate`.
#[repr(C)]
pub struct DialerRulesetConfigChangeDataActionConditionPredicate {
    /// `outputField`: `string`.
    #[doc(alias = "outputField")]
    pub output_field: ::std::option::Option<::std::string::String>,
    /// `outputOperator`: `string`.
    #[doc(alias = "outputOperator")]
    pub output_operator: ::std::option::Option<crate::runtime::Open<OutputOperator>>,
    /// `comparisonValue`: `string`.
    #[doc(alias = "comparisonValue")]
    pub comparison_value: ::std::option::Option<::std::string::String>,
    /// `outputFieldMissingResolution`: `boolean`.
    #[doc(alias = "outputFieldMissingResolution")]
    pub output_field_missing_resolution: ::std::option::Option<bool>,
    /// `inverted`: `boolean`.
    pub inverted: ::std::option::Option<bool>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerRulesetConfigChangeDataActionConditionPredicate "DialerRulesetConfigChangeDataActionConditionPredicate" 6 {
    (
        output_field: ::std::string::String = "outputField" 0 with_output_field,
        output_operator: crate::runtime::Open<OutputOperator> = "outputOperator" 0 with_output_operator,
        comparison_value: ::std::string::String = "comparisonValue" 0 with_comparison_value,
        output_field_missing_resolution: bool = "outputFieldMissingResolution" 0 with_output_field_missing_resolution,
        inverted: bool = "inverted" 0 with_inverted,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});

/// The property `outputOperator` of `DialerRulesetConfigChangeDataActionConditionPredicate`. Known values: `EQUALS`, `LESS_THAN`, `LESS_THAN_EQUALS`, `GREATER_THAN`, `GREATER_THAN_EQUALS`, `CONTAINS`, `BEGINS_WITH`, `ENDS_WITH`, `BEFORE`, `AFTER`.
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
