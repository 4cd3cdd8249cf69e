// @generated from the schema "ExternalMetricDefinitionUpdateRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ExternalMetricDefinitionUpdateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalMetricDefinitionUpdateRequest {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `precision`: `integer (int32)`.
    pub precision: Option<i32>,
    /// `defaultObjectiveType`: one of `HigherIsBetter`, `LowerIsBetter` and `TargetArea`.
    #[doc(alias = "defaultObjectiveType")]
    pub default_objective_type: Option<Open<DefaultObjectiveType>>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalMetricDefinitionUpdateRequest "ExternalMetricDefinitionUpdateRequest" 4 {
    (
        name: String = "name" with_name,
        precision: i32 = "precision" with_precision,
        default_objective_type: Open<DefaultObjectiveType> = "defaultObjectiveType" with_default_objective_type,
        enabled: bool = "enabled" with_enabled,
    )
});

/// The property `defaultObjectiveType` of `ExternalMetricDefinitionUpdateRequest`. Known values: `HigherIsBetter`, `LowerIsBetter`, `TargetArea`.
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
