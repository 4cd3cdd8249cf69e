// @generated from the schema "DigitalDataActionConditionPredicate"; changes made here are lost at the next generation

/// The schema `DigitalDataActionConditionPredicate`.
pub struct DigitalDataActionConditionPredicate {
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

impl crate::runtime::Model for DigitalDataActionConditionPredicate {
    const EMPTY: Self = Self {
        output_field: ::std::option::Option::None,
        output_operator: ::std::option::Option::None,
        comparison_value: ::std::option::Option::None,
        inverted: ::std::option::Option::None,
        output_field_missing_resolution: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DigitalDataActionConditionPredicate = &<DigitalDataActionConditionPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DigitalDataActionConditionPredicate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("outputField", "output_field", 1),
            ("outputOperator", "output_operator", 1),
            ("comparisonValue", "comparison_value", 1),
            ("inverted", "inverted", 1),
            ("outputFieldMissingResolution", "output_field_missing_resolution", 1),
        ],
        fields: &[
            &E.output_field,
            &E.output_operator,
            &E.comparison_value,
            &E.inverted,
            &E.output_field_missing_resolution,
        ],
    }
};

crate::runtime::model!(DigitalDataActionConditionPredicate);

crate::runtime::setters!(DigitalDataActionConditionPredicate {
    with_output_field: output_field: ::std::string::String,
    with_output_operator: output_operator: crate::runtime::Open<OutputOperator>,
    with_comparison_value: comparison_value: ::std::string::String,
    with_inverted: inverted: bool,
    with_output_field_missing_resolution: output_field_missing_resolution: bool,
});

/// The property `outputOperator` of `DigitalDataActionConditionPredicate`. Known values: `Equals`, `LessThan`, `LessThanEquals`, `GreaterThan`, `GreaterThanEquals`, `Contains`, `BeginsWith`, `EndsWith`, `Before`, `After`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

impl crate::runtime::Enum for OutputOperator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Equals, "Equals"),
        (Self::LessThan, "LessThan"),
        (Self::LessThanEquals, "LessThanEquals"),
        (Self::GreaterThan, "GreaterThan"),
        (Self::GreaterThanEquals, "GreaterThanEquals"),
        (Self::Contains, "Contains"),
        (Self::BeginsWith, "BeginsWith"),
        (Self::EndsWith, "EndsWith"),
        (Self::Before, "Before"),
        (Self::After, "After"),
    ];
}
