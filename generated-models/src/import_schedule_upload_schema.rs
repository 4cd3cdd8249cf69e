// @generated from the schema "ImportScheduleUploadSchema"; changes made here are lost at the next generation

/// The schema `ImportScheduleUploadSchema`.
#[repr(C)]
pub struct ImportScheduleUploadSchema {
    /// `description`: `string`, required.
    pub description: ::std::option::Option<::std::string::String>,
    /// `weekCount`: `integer (int32)`, required.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// `published`: `boolean`.
    pub published: ::std::option::Option<bool>,
    /// `shortTermForecast`: `BuShortTermForecastReference`.
    #[doc(alias = "shortTermForecast")]
    pub short_term_forecast: ::std::option::Option<
        ::std::boxed::Box<crate::BuShortTermForecastReference>,
    >,
    /// `headcountForecast`: `BuHeadcountForecast`.
    #[doc(alias = "headcountForecast")]
    pub headcount_forecast: ::std::option::Option<
        ::std::boxed::Box<crate::BuHeadcountForecast>,
    >,
    /// `agentSchedules`: `array of BuImportAgentScheduleUploadSchema`.
    #[doc(alias = "agentSchedules")]
    pub agent_schedules: ::std::option::Option<
        ::std::vec::Vec<crate::BuImportAgentScheduleUploadSchema>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ImportScheduleUploadSchema "ImportScheduleUploadSchema" 6 {
    (
        description: ::std::string::String = "description" 1 with_description,
        week_count: i32 = "weekCount" 1 with_week_count,
        published: bool = "published" 0 with_published,
        short_term_forecast: ::std::boxed::Box<crate::BuShortTermForecastReference> = "shortTermForecast" 0 with_short_term_forecast,
        headcount_forecast: ::std::boxed::Box<crate::BuHeadcountForecast> = "headcountForecast" 0 with_headcount_forecast,
        agent_schedules: ::std::vec::Vec<crate::BuImportAgentScheduleUploadSchema> = "agentSchedules" 0 with_agent_schedules,
    )
});
