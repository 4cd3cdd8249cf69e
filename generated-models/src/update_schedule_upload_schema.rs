// @generated from the schema "UpdateScheduleUploadSchema"; changes made here are lost at the next generation

/// The schema `UpdateScheduleUploadSchema`.
#[repr(C)]
pub struct UpdateScheduleUploadSchema {
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
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
    /// `agentSchedules`: `array of BuUpdateAgentScheduleUploadSchema`.
    #[doc(alias = "agentSchedules")]
    pub agent_schedules: ::std::option::Option<
        ::std::vec::Vec<crate::BuUpdateAgentScheduleUploadSchema>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateScheduleUploadSchema "UpdateScheduleUploadSchema" 6 {
    (
        description: ::std::string::String = "description" 0 with_description,
        published: bool = "published" 0 with_published,
        short_term_forecast: ::std::boxed::Box<crate::BuShortTermForecastReference> = "shortTermForecast" 0 with_short_term_forecast,
        headcount_forecast: ::std::boxed::Box<crate::BuHeadcountForecast> = "headcountForecast" 0 with_headcount_forecast,
        agent_schedules: ::std::vec::Vec<crate::BuUpdateAgentScheduleUploadSchema> = "agentSchedules" 0 with_agent_schedules,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});
