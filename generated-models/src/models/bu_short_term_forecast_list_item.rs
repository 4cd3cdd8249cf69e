// @generated from the schema "BuShortTermForecastListItem"; changes made here are lost at the next generation

use crate::WfmVersionedEntityMetadata;
use crate::runtime::{Date, Extra, Open};

/// The schema `BuShortTermForecastListItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuShortTermForecastListItem {
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
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuShortTermForecastListItem "BuShortTermForecastListItem" 9 {
    (
        id: String = "id" with_id read_only,
        week_date: Date = "weekDate" with_week_date,
        week_count: i32 = "weekCount" with_week_count,
        creation_method: Open<CreationMethod> = "creationMethod" with_creation_method,
        description: String = "description" with_description,
        legacy: bool = "legacy" with_legacy read_only,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata,
        can_use_for_scheduling: bool = "canUseForScheduling" with_can_use_for_scheduling,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `creationMethod` of `BuShortTermForecastListItem`. Known values: `Import`, `ImportedHistoricalWeightedAverage`, `HistoricalWeightedAverage`, `Advanced`.
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
