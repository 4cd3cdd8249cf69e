// @generated from the schema "ExternalMetricDefinition"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `ExternalMetricDefinition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalMetricDefinition {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `unit`: one of `Seconds`, `Percent`, `Number` and `Currency`.
    pub unit: Option<Open<Unit>>,
    /// `unitDefinition`: `string`.
    #[doc(alias = "unitDefinition")]
    pub unit_definition: Option<String>,
    /// `precision`: `integer (int32)`.
    pub precision: Option<i32>,
    /// `defaultObjectiveType`: one of `HigherIsBetter`, `LowerIsBetter` and `TargetArea`.
    #[doc(alias = "defaultObjectiveType")]
    pub default_objective_type: Option<Open<DefaultObjectiveType>>,
    /// `retentionMonths`: `integer (int32)`.
    #[doc(alias = "retentionMonths")]
    pub retention_months: Option<i32>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `inUse`: `boolean`, read-only.
    #[doc(alias = "inUse")]
    pub in_use: Option<bool>,
    /// `dateLastRefreshed`: `string (date-time)`.
    #[doc(alias = "dateLastRefreshed")]
    pub date_last_refreshed: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalMetricDefinition "ExternalMetricDefinition" 11 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        unit: Open<Unit> = "unit" with_unit,
        unit_definition: String = "unitDefinition" with_unit_definition,
        precision: i32 = "precision" with_precision,
        default_objective_type: Open<DefaultObjectiveType> = "defaultObjectiveType" with_default_objective_type,
        retention_months: i32 = "retentionMonths" with_retention_months,
        enabled: bool = "enabled" with_enabled,
        in_use: bool = "inUse" with_in_use read_only,
        date_last_refreshed: DateTime = "dateLastRefreshed" with_date_last_refreshed,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `unit` of `ExternalMetricDefinition`. Known values: `Seconds`, `Percent`, `Number`, `Currency`.
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

/// The property `defaultObjectiveType` of `ExternalMetricDefinition`. Known values: `HigherIsBetter`, `LowerIsBetter`, `TargetArea`.
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
