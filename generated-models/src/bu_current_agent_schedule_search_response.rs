// @generated from the schema "BuCurrentAgentScheduleSearchResponse"; changes made here are lost at the next generation

/// The schema `BuCurrentAgentScheduleSearchResponse`.
pub struct BuCurrentAgentScheduleSearchResponse {
    /// `agentSchedules`: `array of BuAgentScheduleSearchResponse`.
    #[doc(alias = "agentSchedules")]
    pub agent_schedules: ::std::option::Option<
        ::std::vec::Vec<crate::BuAgentScheduleSearchResponse>,
    >,
    /// `businessUnitTimeZone`: `string`.
    #[doc(alias = "businessUnitTimeZone")]
    pub business_unit_time_zone: ::std::option::Option<::std::string::String>,
    /// `publishedSchedules`: `array of BuAgentSchedulePublishedScheduleReference`.
    #[doc(alias = "publishedSchedules")]
    pub published_schedules: ::std::option::Option<
        ::std::vec::Vec<crate::BuAgentSchedulePublishedScheduleReference>,
    >,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `updates`: `array of BuAgentScheduleUpdate`.
    pub updates: ::std::option::Option<::std::vec::Vec<crate::BuAgentScheduleUpdate>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuCurrentAgentScheduleSearchResponse {
    const EMPTY: Self = Self {
        agent_schedules: ::std::option::Option::None,
        business_unit_time_zone: ::std::option::Option::None,
        published_schedules: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        updates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuCurrentAgentScheduleSearchResponse = &<BuCurrentAgentScheduleSearchResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuCurrentAgentScheduleSearchResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("agentSchedules", "agent_schedules", 0),
            ("businessUnitTimeZone", "business_unit_time_zone", 0),
            ("publishedSchedules", "published_schedules", 0),
            ("startDate", "start_date", 0),
            ("endDate", "end_date", 0),
            ("updates", "updates", 0),
        ],
        fields: &[
            &E.agent_schedules,
            &E.business_unit_time_zone,
            &E.published_schedules,
            &E.start_date,
            &E.end_date,
            &E.updates,
        ],
    }
};

crate::runtime::model!(BuCurrentAgentScheduleSearchResponse);

crate::runtime::setters!(BuCurrentAgentScheduleSearchResponse {
    with_agent_schedules: agent_schedules: ::std::vec::Vec<crate::BuAgentScheduleSearchResponse>,
    with_business_unit_time_zone: business_unit_time_zone: ::std::string::String,
    with_published_schedules: published_schedules: ::std::vec::Vec<crate::BuAgentSchedulePublishedScheduleReference>,
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_updates: updates: ::std::vec::Vec<crate::BuAgentScheduleUpdate>,
});
