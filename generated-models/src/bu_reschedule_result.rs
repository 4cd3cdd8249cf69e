// @generated from the schema "BuRescheduleResult"; changes made here are lost at the next generation

/// The schema `BuRescheduleResult`.
#[repr(C)]
pub struct BuRescheduleResult {
    /// `generationResults`: `ScheduleGenerationResult`.
    #[doc(alias = "generationResults")]
    pub generation_results: ::std::option::Option<
        ::std::boxed::Box<crate::ScheduleGenerationResult>,
    >,
    /// `generationResultsDownloadUrl`: `string`.
    #[doc(alias = "generationResultsDownloadUrl")]
    pub generation_results_download_url: ::std::option::Option<::std::string::String>,
    /// `headcountForecast`: `BuHeadcountForecast`.
    #[doc(alias = "headcountForecast")]
    pub headcount_forecast: ::std::option::Option<
        ::std::boxed::Box<crate::BuHeadcountForecast>,
    >,
    /// `headcountForecastDownloadUrl`: `string`.
    #[doc(alias = "headcountForecastDownloadUrl")]
    pub headcount_forecast_download_url: ::std::option::Option<::std::string::String>,
    /// `agentSchedules`: `array of BuRescheduleAgentScheduleResult`.
    #[doc(alias = "agentSchedules")]
    pub agent_schedules: ::std::option::Option<
        ::std::vec::Vec<crate::BuRescheduleAgentScheduleResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuRescheduleResult "BuRescheduleResult" 5 {
    (
        generation_results: ::std::boxed::Box<crate::ScheduleGenerationResult> = "generationResults" 0 with_generation_results,
        generation_results_download_url: ::std::string::String = "generationResultsDownloadUrl" 0 with_generation_results_download_url,
        headcount_forecast: ::std::boxed::Box<crate::BuHeadcountForecast> = "headcountForecast" 0 with_headcount_forecast,
        headcount_forecast_download_url: ::std::string::String = "headcountForecastDownloadUrl" 0 with_headcount_forecast_download_url,
        agent_schedules: ::std::vec::Vec<crate::BuRescheduleAgentScheduleResult> = "agentSchedules" 0 with_agent_schedules,
    )
});
