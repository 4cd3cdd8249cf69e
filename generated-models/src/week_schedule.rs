// @generated from the schema "WeekSchedule"; changes made here are lost at the next generation

/// The schema `WeekSchedule`.
#[repr(C)]
pub struct WeekSchedule {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `published`: `boolean`.
    pub published: ::std::option::Option<bool>,
    /// `generationResults`: `WeekScheduleGenerationResult`.
    #[doc(alias = "generationResults")]
    pub generation_results: ::std::option::Option<
        ::std::boxed::Box<crate::WeekScheduleGenerationResult>,
    >,
    /// `shortTermForecast`: `ShortTermForecastReference`.
    #[doc(alias = "shortTermForecast")]
    pub short_term_forecast: ::std::option::Option<
        ::std::boxed::Box<crate::ShortTermForecastReference>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// `userSchedules`: `map of UserSchedule`.
    #[doc(alias = "userSchedules")]
    pub user_schedules: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::UserSchedule>,
    >,
    /// `headcountForecast`: `HeadcountForecast`.
    #[doc(alias = "headcountForecast")]
    pub headcount_forecast: ::std::option::Option<
        ::std::boxed::Box<crate::HeadcountForecast>,
    >,
    /// `agentSchedulesVersion`: `integer (int32)`.
    #[doc(alias = "agentSchedulesVersion")]
    pub agent_schedules_version: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WeekSchedule "WeekSchedule" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        week_date: ::std::string::String = "weekDate" 0 with_week_date,
        description: ::std::string::String = "description" 0 with_description,
        published: bool = "published" 0 with_published,
        generation_results: ::std::boxed::Box<crate::WeekScheduleGenerationResult> = "generationResults" 0 with_generation_results,
        short_term_forecast: ::std::boxed::Box<crate::ShortTermForecastReference> = "shortTermForecast" 0 with_short_term_forecast,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 0 with_metadata,
        user_schedules: ::std::collections::BTreeMap<::std::string::String, crate::UserSchedule> = "userSchedules" 0 with_user_schedules,
        headcount_forecast: ::std::boxed::Box<crate::HeadcountForecast> = "headcountForecast" 0 with_headcount_forecast,
        agent_schedules_version: i32 = "agentSchedulesVersion" 0 with_agent_schedules_version,
    )
});
