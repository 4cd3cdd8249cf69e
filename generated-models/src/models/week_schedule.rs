// @generated from the schema "WeekSchedule"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    HeadcountForecast, ShortTermForecastReference, UserSchedule,
    WeekScheduleGenerationResult, WfmVersionedEntityMetadata,
};
use crate::runtime::Extra;

/// The schema `WeekSchedule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WeekSchedule {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `weekDate`: `string`.
    #[doc(alias = "weekDate")]
    pub week_date: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `published`: `boolean`.
    pub published: Option<bool>,
    /// `generationResults`: `WeekScheduleGenerationResult`.
    #[doc(alias = "generationResults")]
    pub generation_results: Option<Box<WeekScheduleGenerationResult>>,
    /// `shortTermForecast`: `ShortTermForecastReference`.
    #[doc(alias = "shortTermForecast")]
    pub short_term_forecast: Option<Box<ShortTermForecastReference>>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// `userSchedules`: `map of UserSchedule`.
    #[doc(alias = "userSchedules")]
    pub user_schedules: Option<BTreeMap<String, UserSchedule>>,
    /// `headcountForecast`: `HeadcountForecast`.
    #[doc(alias = "headcountForecast")]
    pub headcount_forecast: Option<Box<HeadcountForecast>>,
    /// `agentSchedulesVersion`: `integer (int32)`.
    #[doc(alias = "agentSchedulesVersion")]
    pub agent_schedules_version: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WeekSchedule "WeekSchedule" 11 {
    (
        id: String = "id" with_id read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
        week_date: String = "weekDate" with_week_date,
        description: String = "description" with_description,
        published: bool = "published" with_published,
        generation_results: Box<WeekScheduleGenerationResult> = "generationResults" with_generation_results,
        short_term_forecast: Box<ShortTermForecastReference> = "shortTermForecast" with_short_term_forecast,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata,
        user_schedules: BTreeMap<String, UserSchedule> = "userSchedules" with_user_schedules,
        headcount_forecast: Box<HeadcountForecast> = "headcountForecast" with_headcount_forecast,
        agent_schedules_version: i32 = "agentSchedulesVersion" with_agent_schedules_version,
    )
});
