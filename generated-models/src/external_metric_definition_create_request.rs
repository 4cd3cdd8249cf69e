// @generated from the schema "ExternalMetricDefinitionCreateRequest"; changes made here are lost at the next generation

/// The schema `ExternalMetricDefinitionCreateRequest`.
#[repr(C)]
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

crate::runtime::model!(ExternalMetricDefinitionCreateRequest "ExternalMetricDefinitionCreateRequest" 6 {
    (
        name: ::std::string::String = "name" 1 with_name,
        unit: crate::runtime::Open<Unit> = "unit" 1 with_unit,
        unit_definition: ::std::string::String = "unitDefinition" 0 with_unit_definition,
        precision: i32 = "precision" 1 with_precision,
        default_objective_type: crate::runtime::Open<DefaultObjectiveType> = "defaultObjectiveType" 1 with_default_objective_type,
        enabled: bool = "enabled" 1 with_enabled,
    )
});

/// The property `unit` of `ExternalMetricDefinitionCreateRequest`. Known values: `Seconds`, `Percent`, `Number`, `Currency`.
#[non_exhaustive]
pub enum Unit {
    Seconds,
    Percent,
    Number,
    Currency,
}

crate::runtime::known!(Unit);

impl crate::runtime::Enum for Unit {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Seconds, "Seconds"),
        (Self::Percent, "Percent"),
        (Self::Number, "Number"),
        (Self::Currency, "Currency"),
    ];
}

/// The property `defaultObjectiveType` of `ExternalMetricDefinitionCreateRequest`. Known values: `HigherIsBetter`, `LowerIsBetter`, `TargetArea`.
#[non_exhaustive]
pub enum DefaultObjectiveType {
    HigherIsBetter,
    LowerIsBetter,
    TargetArea,
}

crate::runtime::known!(DefaultObjectiveType);

impl crate::runtime::Enum for DefaultObjectiveType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HigherIsBetter, "HigherIsBetter"),
        (Self::LowerIsBetter, "LowerIsBetter"),
        (Self::TargetArea, "TargetArea"),
    ];
}
