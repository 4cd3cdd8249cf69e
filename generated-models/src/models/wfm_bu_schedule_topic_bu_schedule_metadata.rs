// @generated from the schema "WfmBuScheduleTopicBuScheduleMetadata"; changes made here are lost at the next generation

use crate::{
    WfmBuScheduleTopicBuManagementUnitScheduleSummary,
    WfmBuScheduleTopicBuScheduleGenerationResultSummary,
    WfmBuScheduleTopicBuShortTermForecastReference,
    WfmBuScheduleTopicWfmVersionedEntityMetadata,
};
use crate::runtime::{DateTime, Extra};

/// The schema `WfmBuScheduleTopicBuScheduleMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuScheduleTopicBuScheduleMetadata {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `weekDate`: `string (date-time)`.
    #[doc(alias = "weekDate")]
    pub week_date: Option<DateTime>,
    /// `weekCount`: `integer`.
    #[doc(alias = "weekCount")]
    pub week_count: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `published`: `boolean`.
    pub published: Option<bool>,
    /// `shortTermForecast`: `WfmBuScheduleTopicBuShortTermForecastReference`.
    #[doc(alias = "shortTermForecast")]
    pub short_term_forecast: Option<Box<WfmBuScheduleTopicBuShortTermForecastReference>>,
    /// `managementUnits`: `array of WfmBuScheduleTopicBuManagementUnitScheduleSummary`.
    #[doc(alias = "managementUnits")]
    pub management_units: Option<Vec<WfmBuScheduleTopicBuManagementUnitScheduleSummary>>,
    /// `generationResults`: `WfmBuScheduleTopicBuScheduleGenerationResultSummary`.
    #[doc(alias = "generationResults")]
    pub generation_results: Option<
        Box<WfmBuScheduleTopicBuScheduleGenerationResultSummary>,
    >,
    /// `metadata`: `WfmBuScheduleTopicWfmVersionedEntityMetadata`.
    pub metadata: Option<Box<WfmBuScheduleTopicWfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuScheduleTopicBuScheduleMetadata "WfmBuScheduleTopicBuScheduleMetadata" 9 {
    (
        id: String = "id" with_id,
        week_date: DateTime = "weekDate" with_week_date,
        week_count: i64 = "weekCount" with_week_count,
        description: String = "description" with_description,
        published: bool = "published" with_published,
        short_term_forecast: Box<WfmBuScheduleTopicBuShortTermForecastReference> = "shortTermForecast" with_short_term_forecast,
        management_units: Vec<WfmBuScheduleTopicBuManagementUnitScheduleSummary> = "managementUnits" with_management_units,
        generation_results: Box<WfmBuScheduleTopicBuScheduleGenerationResultSummary> = "generationResults" with_generation_results,
        metadata: Box<WfmBuScheduleTopicWfmVersionedEntityMetadata> = "metadata" with_metadata,
    )
});
