// @generated from the schema "BuShortTermForecast"; changes made here are lost at the next generation

use crate::{
    BuForecastGenerationResult, BuForecastModificationResponse,
    ForecastPlanningGroupsResponse, ForecastSourceDayPointer, WfmVersionedEntityMetadata,
};
use crate::runtime::{Date, DateTime, Extra, Open};

/// The schema `BuShortTermForecast`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuShortTermForecast {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `weekDate`: `string (date)`.
    #[doc(alias = "weekDate")]
    pub week_date: Option<Date>,
    /// `weekCount`: `integer (int32)`.
    #[doc(alias = "weekCount")]
    pub week_count: Option<i32>,
    /// `creationMethod`: one of `Import`, `ImportedHistoricalWeightedAverage`, `HistoricalWeightedAverage` and `Advanced`.
    #[doc(alias = "creationMethod")]
    pub creation_method: Option<Open<CreationMethod>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `legacy`: `boolean`, read-only.
    pub legacy: Option<bool>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// `canUseForScheduling`: `boolean`.
    #[doc(alias = "canUseForScheduling")]
    pub can_use_for_scheduling: Option<bool>,
    /// `referenceStartDate`: `string (date-time)`.
    #[doc(alias = "referenceStartDate")]
    pub reference_start_date: Option<DateTime>,
    /// `sourceDays`: `array of ForecastSourceDayPointer`.
    #[doc(alias = "sourceDays")]
    pub source_days: Option<Vec<ForecastSourceDayPointer>>,
    /// `modifications`: `array of BuForecastModificationResponse`.
    pub modifications: Option<Vec<BuForecastModificationResponse>>,
    /// `generationResults`: `BuForecastGenerationResult`.
    #[doc(alias = "generationResults")]
    pub generation_results: Option<Box<BuForecastGenerationResult>>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `planningGroupsVersion`: `integer (int32)`.
    #[doc(alias = "planningGroupsVersion")]
    pub planning_groups_version: Option<i32>,
    /// `planningGroups`: `ForecastPlanningGroupsResponse`.
    #[doc(alias = "planningGroups")]
    pub planning_groups: Option<Box<ForecastPlanningGroupsResponse>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuShortTermForecast "BuShortTermForecast" 16 {
    (
        id: String = "id" with_id read_only,
        week_date: Date = "weekDate" with_week_date,
        week_count: i32 = "weekCount" with_week_count,
        creation_method: Open<CreationMethod> = "creationMethod" with_creation_method,
        description: String = "description" with_description,
        legacy: bool = "legacy" with_legacy read_only,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata,
        can_use_for_scheduling: bool = "canUseForScheduling" with_can_use_for_scheduling,
        reference_start_date: DateTime = "referenceStartDate" with_reference_start_date,
        source_days: Vec<ForecastSourceDayPointer> = "sourceDays" with_source_days,
        modifications: Vec<BuForecastModificationResponse> = "modifications" with_modifications,
        generation_results: Box<BuForecastGenerationResult> = "generationResults" with_generation_results,
        time_zone: String = "timeZone" with_time_zone,
        planning_groups_version: i32 = "planningGroupsVersion" with_planning_groups_version,
        planning_groups: Box<ForecastPlanningGroupsResponse> = "planningGroups" with_planning_groups,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `creationMethod` of `BuShortTermForecast`. Known values: `Import`, `ImportedHistoricalWeightedAverage`, `HistoricalWeightedAverage`, `Advanced`.
#[repr(u16)]
#[non_exhaustive]
pub enum CreationMethod {
    Import,
    ImportedHistoricalWeightedAverage,
    HistoricalWeightedAverage,
    Advanced,
}

crate::runtime::values!(CreationMethod {
    Import = "Import",
    ImportedHistoricalWeightedAverage = "ImportedHistoricalWeightedAverage",
    HistoricalWeightedAverage = "HistoricalWeightedAverage",
    Advanced = "Advanced",
});
