// @generated from the schema "ImportScheduleUploadSchema"; changes made here are lost at the next generation

/// The schema `ImportScheduleUploadSchema`.
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

impl crate::runtime::Model for ImportScheduleUploadSchema {
    const EMPTY: Self = Self {
        description: ::std::option::Option::None,
        week_count: ::std::option::Option::None,
        published: ::std::option::Option::None,
        short_term_forecast: ::std::option::Option::None,
        headcount_forecast: ::std::option::Option::None,
        agent_schedules: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ImportScheduleUploadSchema = &<ImportScheduleUploadSchema as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ImportScheduleUploadSchema",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("description", "description", 1),
            ("weekCount", "week_count", 1),
            ("published", "published", 0),
            ("shortTermForecast", "short_term_forecast", 0),
            ("headcountForecast", "headcount_forecast", 0),
            ("agentSchedules", "agent_schedules", 0),
        ],
        fields: &[
            &E.description,
            &E.week_count,
            &E.published,
            &E.short_term_forecast,
            &E.headcount_forecast,
            &E.agent_schedules,
        ],
    }
};

crate::runtime::model!(ImportScheduleUploadSchema);

crate::runtime::setters!(ImportScheduleUploadSchema {
    with_description: description: ::std::string::String,
    with_week_count: week_count: i32,
    with_published: published: bool,
    with_short_term_forecast: short_term_forecast: ::std::boxed::Box<crate::BuShortTermForecastReference>,
    with_headcount_forecast: headcount_forecast: ::std::boxed::Box<crate::BuHeadcountForecast>,
    with_agent_schedules: agent_schedules: ::std::vec::Vec<crate::BuImportAgentScheduleUploadSchema>,
});
