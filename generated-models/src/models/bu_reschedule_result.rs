// @generated from the schema "BuRescheduleResult"; changes made here are lost at the next generation

use crate::{
    BuHeadcountForecast, BuRescheduleAgentScheduleResult, ScheduleGenerationResult,
};
use crate::runtime::Extra;

/// The schema `BuRescheduleResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuRescheduleResult {
    /// `generationResults`: `ScheduleGenerationResult`.
    #[doc(alias = "generationResults")]
    pub generation_results: Option<Box<ScheduleGenerationResult>>,
    /// `generationResultsDownloadUrl`: `string`.
    #[doc(alias = "generationResultsDownloadUrl")]
    pub generation_results_download_url: Option<String>,
    /// `headcountForecast`: `BuHeadcountForecast`.
    #[doc(alias = "headcountForecast")]
    pub headcount_forecast: Option<Box<BuHeadcountForecast>>,
    /// `headcountForecastDownloadUrl`: `string`.
    #[doc(alias = "headcountForecastDownloadUrl")]
    pub headcount_forecast_download_url: Option<String>,
    /// `agentSchedules`: `array of BuRescheduleAgentScheduleResult`.
    #[doc(alias = "agentSchedules")]
    pub agent_schedules: Option<Vec<BuRescheduleAgentScheduleResult>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuRescheduleResult "BuRescheduleResult" 5 {
    (
        generation_results: Box<ScheduleGenerationResult> = "generationResults" with_generation_results,
        generation_results_download_url: String = "generationResultsDownloadUrl" with_generation_results_download_url,
        headcount_forecast: Box<BuHeadcountForecast> = "headcountForecast" with_headcount_forecast,
        headcount_forecast_download_url: String = "headcountForecastDownloadUrl" with_headcount_forecast_download_url,
        agent_schedules: Vec<BuRescheduleAgentScheduleResult> = "agentSchedules" with_agent_schedules,
    )
});
