// @generated from the schema "Metric"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, Objective, PerformanceProfile};
use crate::runtime::{Date, DateTime, Extra, Open};

/// The schema `Metric`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Metric {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `metricDefinitionId`: `string`.
    #[doc(alias = "metricDefinitionId")]
    pub metric_definition_id: Option<String>,
    /// `externalMetricDefinitionId`: `string`.
    #[doc(alias = "externalMetricDefinitionId")]
    pub external_metric_definition_id: Option<String>,
    /// `objective`: `Objective`.
    pub objective: Option<Box<Objective>>,
    /// `performanceProfileId`: `string`.
    #[doc(alias = "performanceProfileId")]
    pub performance_profile_id: Option<String>,
    /// `linkedMetric`: `AddressableEntityRef`, read-only.
    #[doc(alias = "linkedMetric")]
    pub linked_metric: Option<Box<AddressableEntityRef>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateUnlinked`: `string (date)`, read-only.
    #[doc(alias = "dateUnlinked")]
    pub date_unlinked: Option<Date>,
    /// `precision`: `integer (int32)`, read-only.
    pub precision: Option<i32>,
    /// `timeDisplayUnit`: one of `None`, `Seconds`, `Minutes` and `Hours`.
    #[doc(alias = "timeDisplayUnit")]
    pub time_display_unit: Option<Open<TimeDisplayUnit>>,
    /// `sourcePerformanceProfile`: `PerformanceProfile`, read-only.
    #[doc(alias = "sourcePerformanceProfile")]
    pub source_performance_profile: Option<Box<PerformanceProfile>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Metric "Metric" 13 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        metric_definition_id: String = "metricDefinitionId" with_metric_definition_id,
        external_metric_definition_id: String = "externalMetricDefinitionId" with_external_metric_definition_id,
        objective: Box<Objective> = "objective" with_objective,
        performance_profile_id: String = "performanceProfileId" with_performance_profile_id,
        linked_metric: Box<AddressableEntityRef> = "linkedMetric" with_linked_metric read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_unlinked: Date = "dateUnlinked" with_date_unlinked read_only,
        precision: i32 = "precision" with_precision read_only,
        time_display_unit: Open<TimeDisplayUnit> = "timeDisplayUnit" with_time_display_unit,
        source_performance_profile: Box<PerformanceProfile> = "sourcePerformanceProfile" with_source_performance_profile read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `timeDisplayUnit` of `Metric`. Known values: `None`, `Seconds`, `Minutes`, `Hours`.
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
