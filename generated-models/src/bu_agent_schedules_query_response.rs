// @generated from the schema "BuAgentSchedulesQueryResponse"; changes made here are lost at the next generation

/// The schema `BuAgentSchedulesQueryResponse`.
pub struct BuAgentSchedulesQueryResponse {
    /// `agentSchedules`: `array of BuAgentScheduleQueryResponse`.
    #[doc(alias = "agentSchedules")]
    pub agent_schedules: ::std::option::Option<
        ::std::vec::Vec<crate::BuAgentScheduleQueryResponse>,
    >,
    /// `businessUnitTimeZone`: `string`.
    #[doc(alias = "businessUnitTimeZone")]
    pub business_unit_time_zone: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuAgentSchedulesQueryResponse {
    const EMPTY: Self = Self {
        agent_schedules: ::std::option::Option::None,
        business_unit_time_zone: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuAgentSchedulesQueryResponse = &<BuAgentSchedulesQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuAgentSchedulesQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("agentSchedules", "agent_schedules", 0),
            ("businessUnitTimeZone", "business_unit_time_zone", 0),
        ],
        fields: &[&E.agent_schedules, &E.business_unit_time_zone],
    }
};

crate::runtime::model!(BuAgentSchedulesQueryResponse);

crate::runtime::setters!(BuAgentSchedulesQueryResponse {
    with_agent_schedules: agent_schedules: ::std::vec::Vec<crate::BuAgentScheduleQueryResponse>,
    with_business_unit_time_zone: business_unit_time_zone: ::std::string::String,
});
