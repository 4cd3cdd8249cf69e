// @generated from the schema "BuAgentSchedulesSearchResponse"; changes made here are lost at the next generation

/// The schema `BuAgentSchedulesSearchResponse`.
pub struct BuAgentSchedulesSearchResponse {
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuAgentSchedulesSearchResponse {
    const EMPTY: Self = Self {
        agent_schedules: ::std::option::Option::None,
        business_unit_time_zone: ::std::option::Option::None,
        published_schedules: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuAgentSchedulesSearchResponse = &<BuAgentSchedulesSearchResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuAgentSchedulesSearchResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("agentSchedules", "agent_schedules", 0),
            ("businessUnitTimeZone", "business_unit_time_zone", 0),
            ("publishedSchedules", "published_schedules", 0),
        ],
        fields: &[&E.agent_schedules, &E.business_unit_time_zone, &E.published_schedules],
    }
};

crate::runtime::model!(BuAgentSchedulesSearchResponse);

crate::runtime::setters!(BuAgentSchedulesSearchResponse {
    with_agent_schedules: agent_schedules: ::std::vec::Vec<crate::BuAgentScheduleSearchResponse>,
    with_business_unit_time_zone: business_unit_time_zone: ::std::string::String,
    with_published_schedules: published_schedules: ::std::vec::Vec<crate::BuAgentSchedulePublishedScheduleReference>,
});
