// @generated from the schema "ExternalMetricDefinitionCreateRequest"; changes made here are lost at the next generation

/// The schema `ExternalMetricDefinitionCreateRequest`.
pub struct ExternalMetricDefinitionCreateRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `unit`: `string`, required.
    pub unit: ::std::option::Option<crate::runtime::Open<Unit>>,
    /// `unitDefinition`: `string`.
    #[doc(alias = "unitDefinition")]
    pub unit_definition: ::std::option::Option<::std::string::String>,
    /// `precision`: `integer (int32)`, required.
    pub precision: ::std::option::Option<i32>,
    /// `defaultObjectiveType`: `string`, required.
    #[doc(alias = "defaultObjectiveType")]
    pub default_objective_type: ::std::option::Option<
        crate::runtime::Open<DefaultObjectiveType>,
    >,
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalMetricDefinitionCreateRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        unit: ::std::option::Option::None,
        unit_definition: ::std::option::Option::None,
        precision: ::std::option::Option::None,
        default_objective_type: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalMetricDefinitionCreateRequest = &<ExternalMetricDefinitionCreateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalMetricDefinitionCreateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("unit", "unit", 1),
            ("unitDefinition", "unit_definition", 0),
            ("precision", "precision", 1),
            ("defaultObjectiveType", "default_objective_type", 1),
            ("enabled", "enabled", 1),
        ],
        fields: &[
            &E.name,
            &E.unit,
            &E.unit_definition,
            &E.precision,
            &E.default_objective_type,
            &E.enabled,
        ],
    }
};

crate::runtime::model!(ExternalMetricDefinitionCreateRequest);

crate::runtime::setters!(ExternalMetricDefinitionCreateRequest {
    with_name: name: ::std::string::String,
    with_unit: unit: crate::runtime::Open<Unit>,
    with_unit_definition: unit_definition: ::std::string::String,
    with_precision: precision: i32,
    with_default_objective_type: default_objective_type: crate::runtime::Open<DefaultObjectiveType>,
    with_enabled: enabled: bool,
});

/// The property `unit` of `ExternalMetricDefinitionCreateRequest`. Known values: `Seconds`, `Percent`, `Number`, `Currency`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unit {
    Seconds,
    Percent,
    Number,
    Currency,
}

impl crate::runtime::Enum for Unit {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Seconds, "Seconds"),
        (Self::Percent, "Percent"),
        (Self::Number, "Number"),
        (Self::Currency, "Currency"),
    ];
}

/// The property `defaultObjectiveType` of `ExternalMetricDefinitionCreateRequest`. Known values: `HigherIsBetter`, `LowerIsBetter`, `TargetArea`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DefaultObjectiveType {
    HigherIsBetter,
    LowerIsBetter,
    TargetArea,
}

impl crate::runtime::Enum for DefaultObjectiveType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HigherIsBetter, "HigherIsBetter"),
        (Self::LowerIsBetter, "LowerIsBetter"),
        (Self::TargetArea, "TargetArea"),
    ];
}
