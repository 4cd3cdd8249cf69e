// @generated from the schema "BuAgentSchedulesSearchResponse"; changes made here are lost at the next generation

/// The schema `BuAgentSchedulesSearchResponse`.
#[repr(C)]
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

crate::runtime::model!(BuAgentSchedulesSearchResponse "BuAgentSchedulesSearchResponse" 3 {
    (
        agent_schedules: ::std::vec::Vec<crate::BuAgentScheduleSearchResponse> = "agentSchedules" 0 with_agent_schedules,
        business_unit_time_zone: ::std::string::String = "businessUnitTimeZone" 0 with_business_unit_time_zone,
        published_schedules: ::std::vec::Vec<crate::BuAgentSchedulePublishedScheduleReference> = "publishedSchedules" 0 with_published_schedules,
    )
});
