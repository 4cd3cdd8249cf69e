// @generated from the schema "ExternalMetricDefinitionCreateRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ExternalMetricDefinitionCreateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalMetricDefinitionCreateRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `unit`: one of `Seconds`, `Percent`, `Number` and `Currency`, required.
    pub unit: Option<Open<Unit>>,
    /// `unitDefinition`: `string`.
    #[doc(alias = "unitDefinition")]
    pub unit_definition: Option<String>,
    /// `precision`: `integer (int32)`, required.
    pub precision: Option<i32>,
    /// `defaultObjectiveType`: one of `HigherIsBetter`, `LowerIsBetter` and `TargetArea`, required.
    #[doc(alias = "defaultObjectiveType")]
    pub default_objective_type: Option<Open<DefaultObjectiveType>>,
    /// `enabled`: `boolean`, required.
    pub enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalMetricDefinitionCreateRequest "ExternalMetricDefinitionCreateRequest" 6 {
    (
        name: String = "name" with_name required,
        unit: Open<Unit> = "unit" with_unit required,
        unit_definition: String = "unitDefinition" with_unit_definition,
        precision: i32 = "precision" with_precision required,
        default_objective_type: Open<DefaultObjectiveType> = "defaultObjectiveType" with_default_objective_type required,
        enabled: bool = "enabled" with_enabled required,
    )
});

/// The property `unit` of `ExternalMetricDefinitionCreateRequest`. Known values: `Seconds`, `Percent`, `Number`, `Currency`.
#[repr(u16)]
#[non_exhaustive]
pub enum Unit {
    Seconds,
    Percent,
    Number,
    Currency,
}

crate::runtime::values!(Unit {
    Seconds = "Seconds",
    Percent = "Percent",
    Number = "Number",
    Currency = "Currency",
});

/// The property `defaultObjectiveType` of `ExternalMetricDefinitionCreateRequest`. Known values: `HigherIsBetter`, `LowerIsBetter`, `TargetArea`.
#[repr(u16)]
#[non_exhaustive]
pub enum DefaultObjectiveType {
    HigherIsBetter,
    LowerIsBetter,
    TargetArea,
}

crate::runtime::values!(DefaultObjectiveType {
    HigherIsBetter = "HigherIsBetter",
    LowerIsBetter = "LowerIsBetter",
    TargetArea = "TargetArea",
});
