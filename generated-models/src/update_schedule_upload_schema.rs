// @generated from the schema "UpdateScheduleUploadSchema"; changes made here are lost at the next generation

/// The schema `UpdateScheduleUploadSchema`.
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

impl crate::runtime::Model for UpdateScheduleUploadSchema {
    const EMPTY: Self = Self {
        description: ::std::option::Option::None,
        published: ::std::option::Option::None,
        short_term_forecast: ::std::option::Option::None,
        headcount_forecast: ::std::option::Option::None,
        agent_schedules: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateScheduleUploadSchema = &<UpdateScheduleUploadSchema as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateScheduleUploadSchema",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("description", "description", 0),
            ("published", "published", 0),
            ("shortTermForecast", "short_term_forecast", 0),
            ("headcountForecast", "headcount_forecast", 0),
            ("agentSchedules", "agent_schedules", 0),
            ("metadata", "metadata", 1),
        ],
        fields: &[
            &E.description,
            &E.published,
            &E.short_term_forecast,
            &E.headcount_forecast,
            &E.agent_schedules,
            &E.metadata,
        ],
    }
};

crate::runtime::model!(UpdateScheduleUploadSchema);

crate::runtime::setters!(UpdateScheduleUploadSchema {
    with_description: description: ::std::string::String,
    with_published: published: bool,
    with_short_term_forecast: short_term_forecast: ::std::boxed::Box<crate::BuShortTermForecastReference>,
    with_headcount_forecast: headcount_forecast: ::std::boxed::Box<crate::BuHeadcountForecast>,
    with_agent_schedules: agent_schedules: ::std::vec::Vec<crate::BuUpdateAgentScheduleUploadSchema>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});
