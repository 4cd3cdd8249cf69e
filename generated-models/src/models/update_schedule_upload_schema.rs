// @generated from the schema "UpdateScheduleUploadSchema"; changes made here are lost at the next generation

use crate::{
    BuHeadcountForecast, BuShortTermForecastReference, BuUpdateAgentScheduleUploadSchema,
    WfmVersionedEntityMetadata,
};
use crate::runtime::Extra;

/// The schema `UpdateScheduleUploadSchema`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateScheduleUploadSchema {
    /// `description`: `string`.
    pub description: Option<String>,
    /// `published`: `boolean`.
    pub published: Option<bool>,
    /// `shortTermForecast`: `BuShortTermForecastReference`.
    #[doc(alias = "shortTermForecast")]
    pub short_term_forecast: Option<Box<BuShortTermForecastReference>>,
    /// `headcountForecast`: `BuHeadcountForecast`.
    #[doc(alias = "headcountForecast")]
    pub headcount_forecast: Option<Box<BuHeadcountForecast>>,
    /// `agentSchedules`: `array of BuUpdateAgentScheduleUploadSchema`.
    #[doc(alias = "agentSchedules")]
    pub agent_schedules: Option<Vec<BuUpdateAgentScheduleUploadSchema>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateScheduleUploadSchema "UpdateScheduleUploadSchema" 6 {
    (
        description: String = "description" with_description,
        published: bool = "published" with_published,
        short_term_forecast: Box<BuShortTermForecastReference> = "shortTermForecast" with_short_term_forecast,
        headcount_forecast: Box<BuHeadcountForecast> = "headcountForecast" with_headcount_forecast,
        agent_schedules: Vec<BuUpdateAgentScheduleUploadSchema> = "agentSchedules" with_agent_schedules,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});
