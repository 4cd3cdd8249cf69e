// @generated from the schema "ImportScheduleUploadSchema"; changes made here are lost at the next generation

use crate::{
    BuHeadcountForecast, BuImportAgentScheduleUploadSchema, BuShortTermForecastReference,
};
use crate::runtime::Extra;

/// The schema `ImportScheduleUploadSchema`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ImportScheduleUploadSchema {
    /// `description`: `string`, required.
    pub description: Option<String>,
    /// `weekCount`: `integer (int32)`, required.
    #[doc(alias = "weekCount")]
    pub week_count: Option<i32>,
    /// `published`: `boolean`.
    pub published: Option<bool>,
    /// `shortTermForecast`: `BuShortTermForecastReference`.
    #[doc(alias = "shortTermForecast")]
    pub short_term_forecast: Option<Box<BuShortTermForecastReference>>,
    /// `headcountForecast`: `BuHeadcountForecast`.
    #[doc(alias = "headcountForecast")]
    pub headcount_forecast: Option<Box<BuHeadcountForecast>>,
    /// `agentSchedules`: `array of BuImportAgentScheduleUploadSchema`.
    #[doc(alias = "agentSchedules")]
    pub agent_schedules: Option<Vec<BuImportAgentScheduleUploadSchema>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ImportScheduleUploadSchema "ImportScheduleUploadSchema" 6 {
    (
        description: String = "description" with_description required,
        week_count: i32 = "weekCount" with_week_count required,
        published: bool = "published" with_published,
        short_term_forecast: Box<BuShortTermForecastReference> = "shortTermForecast" with_short_term_forecast,
        headcount_forecast: Box<BuHeadcountForecast> = "headcountForecast" with_headcount_forecast,
        agent_schedules: Vec<BuImportAgentScheduleUploadSchema> = "agentSchedules" with_agent_schedules,
    )
});
