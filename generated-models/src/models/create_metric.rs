// @generated from the schema "CreateMetric"; changes made here are lost at the next generation

use crate::CreateObjective;
use crate::runtime::{Extra, Open};

/// The schema `CreateMetric`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateMetric {
    /// `metricDefinitionId`: `string`.
    #[doc(alias = "metricDefinitionId")]
    pub metric_definition_id: Option<String>,
    /// `externalMetricDefinitionId`: `string`.
    #[doc(alias = "externalMetricDefinitionId")]
    pub external_metric_definition_id: Option<String>,
    /// `objective`: `CreateObjective`.
    pub objective: Option<Box<CreateObjective>>,
    /// `performanceProfileId`: `string`.
    #[doc(alias = "performanceProfileId")]
    pub performance_profile_id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `precision`: `integer (int32)`.
    pub precision: Option<i32>,
    /// `timeDisplayUnit`: one of `None`, `Seconds`, `Minutes` and `Hours`.
    #[doc(alias = "timeDisplayUnit")]
    pub time_display_unit: Option<Open<TimeDisplayUnit>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateMetric "CreateMetric" 7 {
    (
        metric_definition_id: String = "metricDefinitionId" with_metric_definition_id,
        external_metric_definition_id: String = "externalMetricDefinitionId" with_external_metric_definition_id,
        objective: Box<CreateObjective> = "objective" with_objective,
        performance_profile_id: String = "performanceProfileId" with_performance_profile_id,
        name: String = "name" with_name required,
        precision: i32 = "precision" with_precision,
        time_display_unit: Open<TimeDisplayUnit> = "timeDisplayUnit" with_time_display_unit,
    )
});

/// The property `timeDisplayUnit` of `CreateMetric`. Known values: `None`, `Seconds`, `Minutes`, `Hours`.
#[repr(u16)]
#[non_exhaustive]
pub enum TimeDisplayUnit {
    None,
    Seconds,
    Minutes,
    Hours,
}

crate::runtime::values!(TimeDisplayUnit {
    None = "None",
    Seconds = "Seconds",
    Minutes = "Minutes",
    Hours = "Hours",
});
