// @generated from the schema "BuScheduleMetadata"; changes made here are lost at the next generation

use crate::{
    BuManagementUnitScheduleSummary, BuShortTermForecastReference,
    ScheduleGenerationResultSummary, WfmVersionedEntityMetadata,
};
use crate::runtime::{Date, Extra};

/// The schema `BuScheduleMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuScheduleMetadata {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `weekDate`: `string (date)`.
    #[doc(alias = "weekDate")]
    pub week_date: Option<Date>,
    /// `weekCount`: `integer (int32)`.
    #[doc(alias = "weekCount")]
    pub week_count: Option<i32>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `published`: `boolean`.
    pub published: Option<bool>,
    /// `shortTermForecast`: `BuShortTermForecastReference`.
    #[doc(alias = "shortTermForecast")]
    pub short_term_forecast: Option<Box<BuShortTermForecastReference>>,
    /// `generationResults`: `ScheduleGenerationResultSummary`.
    #[doc(alias = "generationResults")]
    pub generation_results: Option<Box<ScheduleGenerationResultSummary>>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// `managementUnits`: `array of BuManagementUnitScheduleSummary`.
    #[doc(alias = "managementUnits")]
    pub management_units: Option<Vec<BuManagementUnitScheduleSummary>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuScheduleMetadata "BuScheduleMetadata" 10 {
    (
        id: String = "id" with_id read_only,
        week_date: Date = "weekDate" with_week_date,
        week_count: i32 = "weekCount" with_week_count,
        description: String = "description" with_description,
        published: bool = "published" with_published,
        short_term_forecast: Box<BuShortTermForecastReference> = "shortTermForecast" with_short_term_forecast,
        generation_results: Box<ScheduleGenerationResultSummary> = "generationResults" with_generation_results,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata,
        management_units: Vec<BuManagementUnitScheduleSummary> = "managementUnits" with_management_units,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
