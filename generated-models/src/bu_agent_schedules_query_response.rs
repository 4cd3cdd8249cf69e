// @generated from the schema "BuAgentSchedulesQueryResponse"; changes made here are lost at the next generation

/// The schema `BuAgentSchedulesQueryResponse`.
#[repr(C)]
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

crate::runtime::model!(BuAgentSchedulesQueryResponse "BuAgentSchedulesQueryResponse" 2 {
    (
        agent_schedules: ::std::vec::Vec<crate::BuAgentScheduleQueryResponse> = "agentSchedules" 0 with_agent_schedules,
        business_unit_time_zone: ::std::string::String = "businessUnitTimeZone" 0 with_business_unit_time_zone,
    )
});
