// @generated from the schema "MetricDefinition"; changes made here are lost at the next generation

use crate::DefaultObjective;
use crate::runtime::{Extra, Open};

/// The schema `MetricDefinition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MetricDefinition {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `unitType`: one of `None`, `Percent`, `Currency`, `Seconds` and 3 more.
    #[doc(alias = "unitType")]
    pub unit_type: Option<Open<UnitType>>,
    /// `shortName`: `string`.
    #[doc(alias = "shortName")]
    pub short_name: Option<String>,
    /// `dividendMetrics`: `array of string`.
    #[doc(alias = "dividendMetrics")]
    pub dividend_metrics: Option<Vec<String>>,
    /// `divisorMetrics`: `array of string`.
    #[doc(alias = "divisorMetrics")]
    pub divisor_metrics: Option<Vec<String>>,
    /// `defaultObjective`: `DefaultObjective`.
    #[doc(alias = "defaultObjective")]
    pub default_objective: Option<Box<DefaultObjective>>,
    /// `lockTemplateId`: `string`.
    #[doc(alias = "lockTemplateId")]
    pub lock_template_id: Option<String>,
    /// `mediaTypeFilteringAllowed`: `boolean`.
    #[doc(alias = "mediaTypeFilteringAllowed")]
    pub media_type_filtering_allowed: Option<bool>,
    /// `initialDirectionFilteringAllowed`: `boolean`.
    #[doc(alias = "initialDirectionFilteringAllowed")]
    pub initial_direction_filtering_allowed: Option<bool>,
    /// `queueFilteringAllowed`: `boolean`.
    #[doc(alias = "queueFilteringAllowed")]
    pub queue_filtering_allowed: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MetricDefinition "MetricDefinition" 12 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        unit_type: Open<UnitType> = "unitType" with_unit_type,
        short_name: String = "shortName" with_short_name,
        dividend_metrics: Vec<String> = "dividendMetrics" with_dividend_metrics,
        divisor_metrics: Vec<String> = "divisorMetrics" with_divisor_metrics,
        default_objective: Box<DefaultObjective> = "defaultObjective" with_default_objective,
        lock_template_id: String = "lockTemplateId" with_lock_template_id,
        media_type_filtering_allowed: bool = "mediaTypeFilteringAllowed" with_media_type_filtering_allowed,
        initial_direction_filtering_allowed: bool = "initialDirectionFilteringAllowed" with_initial_direction_filtering_allowed,
        queue_filtering_allowed: bool = "queueFilteringAllowed" with_queue_filtering_allowed,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `unitType` of `MetricDefinition`. Known values: `None`, `Percent`, `Currency`, `Seconds`, `Number`, `AttendanceStatus`, `Unit`.
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
