// @generated from the schema "Metrics"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, PerformanceProfile};
use crate::runtime::{Date, DateTime, Extra, Open};

/// The schema `Metrics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Metrics {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `order`: `integer (int32)`.
    pub order: Option<i32>,
    /// `metricDefinitionName`: `string`.
    #[doc(alias = "metricDefinitionName")]
    pub metric_definition_name: Option<String>,
    /// `metricDefinitionId`: `string`.
    #[doc(alias = "metricDefinitionId")]
    pub metric_definition_id: Option<String>,
    /// `externalMetricDefinitionId`: `string`.
    #[doc(alias = "externalMetricDefinitionId")]
    pub external_metric_definition_id: Option<String>,
    /// `unitType`: one of `None`, `Percent`, `Currency`, `Seconds` and 3 more.
    #[doc(alias = "unitType")]
    pub unit_type: Option<Open<UnitType>>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `templateName`: `string`.
    #[doc(alias = "templateName")]
    pub template_name: Option<String>,
    /// `maxPoints`: `integer (int32)`.
    #[doc(alias = "maxPoints")]
    pub max_points: Option<i32>,
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
    /// `sourcePerformanceProfile`: `PerformanceProfile`, read-only.
    #[doc(alias = "sourcePerformanceProfile")]
    pub source_performance_profile: Option<Box<PerformanceProfile>>,
    /// `unitDefinition`: `string`, read-only.
    #[doc(alias = "unitDefinition")]
    pub unit_definition: Option<String>,
    /// `precision`: `integer (int32)`, read-only.
    pub precision: Option<i32>,
    /// `timeDisplayUnit`: one of `None`, `Seconds`, `Minutes` and `Hours`.
    #[doc(alias = "timeDisplayUnit")]
    pub time_display_unit: Option<Open<TimeDisplayUnit>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Metrics "Metrics" 19 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        order: i32 = "order" with_order,
        metric_definition_name: String = "metricDefinitionName" with_metric_definition_name,
        metric_definition_id: String = "metricDefinitionId" with_metric_definition_id,
        external_metric_definition_id: String = "externalMetricDefinitionId" with_external_metric_definition_id,
        unit_type: Open<UnitType> = "unitType" with_unit_type,
        enabled: bool = "enabled" with_enabled,
        template_name: String = "templateName" with_template_name,
        max_points: i32 = "maxPoints" with_max_points,
        performance_profile_id: String = "performanceProfileId" with_performance_profile_id,
        linked_metric: Box<AddressableEntityRef> = "linkedMetric" with_linked_metric read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_unlinked: Date = "dateUnlinked" with_date_unlinked read_only,
        source_performance_profile: Box<PerformanceProfile> = "sourcePerformanceProfile" with_source_performance_profile read_only,
        unit_definition: String = "unitDefinition" with_unit_definition read_only,
    )
    (
        precision: i32 = "precision" with_precision read_only,
        time_display_unit: Open<TimeDisplayUnit> = "timeDisplayUnit" with_time_display_unit,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `unitType` of `Metrics`. Known values: `None`, `Percent`, `Currency`, `Seconds`, `Number`, `AttendanceStatus`, `Unit`.
#[repr(u16)]
#[non_exhaustive]
pub enum UnitType {
    None,
    Percent,
    Currency,
    Seconds,
    Number,
    AttendanceStatus,
    Unit,
}

crate::runtime::values!(UnitType {
    None = "None",
    Percent = "Percent",
    Currency = "Currency",
    Seconds = "Seconds",
    Number = "Number",
    AttendanceStatus = "AttendanceStatus",
    Unit = "Unit",
});

/// The property `timeDisplayUnit` of `Metrics`. Known values: `None`, `Seconds`, `Minutes`, `Hours`.
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
