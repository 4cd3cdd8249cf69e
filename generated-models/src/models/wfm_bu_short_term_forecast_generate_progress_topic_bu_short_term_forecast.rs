// @generated from the schema "WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast"; changes made here are lost at the next generation

use crate::{
    WfmBuShortTermForecastGenerateProgressTopicBuForecastModification,
    WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer,
    WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `weekDate`: `string`.
    #[doc(alias = "weekDate")]
    pub week_date: Option<String>,
    /// `creationMethod`: one of `Import`, `ImportedHistoricalWeightedAverage`, `HistoricalWeightedAverage` and `Advanced`.
    #[doc(alias = "creationMethod")]
    pub creation_method: Option<Open<CreationMethod>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `legacy`: `boolean`.
    pub legacy: Option<bool>,
    /// `referenceStartDate`: `string (date-time)`.
    #[doc(alias = "referenceStartDate")]
    pub reference_start_date: Option<DateTime>,
    /// `sourceDays`: `array of WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer`.
    #[doc(alias = "sourceDays")]
    pub source_days: Option<
        Vec<WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer>,
    >,
    /// `modifications`: `array of WfmBuShortTermForecastGenerateProgressTopicBuForecastModification`.
    pub modifications: Option<
        Vec<WfmBuShortTermForecastGenerateProgressTopicBuForecastModification>,
    >,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `planningGroupsVersion`: `integer`.
    #[doc(alias = "planningGroupsVersion")]
    pub planning_groups_version: Option<i64>,
    /// `weekCount`: `integer`.
    #[doc(alias = "weekCount")]
    pub week_count: Option<i64>,
    /// `metadata`: `WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata`.
    pub metadata: Option<
        Box<WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata>,
    >,
    /// `canUseForScheduling`: `boolean`.
    #[doc(alias = "canUseForScheduling")]
    pub can_use_for_scheduling: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast "WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast" 13 {
    (
        id: String = "id" with_id,
        week_date: String = "weekDate" with_week_date,
        creation_method: Open<CreationMethod> = "creationMethod" with_creation_method,
        description: String = "description" with_description,
        legacy: bool = "legacy" with_legacy,
        reference_start_date: DateTime = "referenceStartDate" with_reference_start_date,
        source_days: Vec<WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer> = "sourceDays" with_source_days,
        modifications: Vec<WfmBuShortTermForecastGenerateProgressTopicBuForecastModification> = "modifications" with_modifications,
        time_zone: String = "timeZone" with_time_zone,
        planning_groups_version: i64 = "planningGroupsVersion" with_planning_groups_version,
        week_count: i64 = "weekCount" with_week_count,
        metadata: Box<WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata> = "metadata" with_metadata,
        can_use_for_scheduling: bool = "canUseForScheduling" with_can_use_for_scheduling,
    )
});

/// The property `creationMethod` of `WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast`. Known values: `Import`, `ImportedHistoricalWeightedAverage`, `HistoricalWeightedAverage`, `Advanced`.
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
