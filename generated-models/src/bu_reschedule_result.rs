// @generated from the schema "BuRescheduleResult"; changes made here are lost at the next generation

/// The schema `BuRescheduleResult`.
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

impl crate::runtime::Model for BuRescheduleResult {
    const EMPTY: Self = Self {
        generation_results: ::std::option::Option::None,
        generation_results_download_url: ::std::option::Option::None,
        headcount_forecast: ::std::option::Option::None,
        headcount_forecast_download_url: ::std::option::Option::None,
        agent_schedules: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuRescheduleResult = &<BuRescheduleResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuRescheduleResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("generationResults", "generation_results", 0),
            ("generationResultsDownloadUrl", "generation_results_download_url", 0),
            ("headcountForecast", "headcount_forecast", 0),
            ("headcountForecastDownloadUrl", "headcount_forecast_download_url", 0),
            ("agentSchedules", "agent_schedules", 0),
        ],
        fields: &[
            &E.generation_results,
            &E.generation_results_download_url,
            &E.headcount_forecast,
            &E.headcount_forecast_download_url,
            &E.agent_schedules,
        ],
    }
};

crate::runtime::model!(BuRescheduleResult);

crate::runtime::setters!(BuRescheduleResult {
    with_generation_results: generation_results: ::std::boxed::Box<crate::ScheduleGenerationResult>,
    with_generation_results_download_url: generation_results_download_url: ::std::string::String,
    with_headcount_forecast: headcount_forecast: ::std::boxed::Box<crate::BuHeadcountForecast>,
    with_headcount_forecast_download_url: headcount_forecast_download_url: ::std::string::String,
    with_agent_schedules: agent_schedules: ::std::vec::Vec<crate::BuRescheduleAgentScheduleResult>,
});
