// @generated from the schema "BuCurrentAgentScheduleSearchResponse"; changes made here are lost at the next generation

/// The schema `BuCurrentAgentScheduleSearchResponse`.
#[repr(C)]
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

crate::runtime::model!(BuCurrentAgentScheduleSearchResponse "BuCurrentAgentScheduleSearchResponse" 6 {
    (
        agent_schedules: ::std::vec::Vec<crate::BuAgentScheduleSearchResponse> = "agentSchedules" 0 with_agent_schedules,
        business_unit_time_zone: ::std::string::String = "businessUnitTimeZone" 0 with_business_unit_time_zone,
        published_schedules: ::std::vec::Vec<crate::BuAgentSchedulePublishedScheduleReference> = "publishedSchedules" 0 with_published_schedules,
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 0 with_end_date,
        updates: ::std::vec::Vec<crate::BuAgentScheduleUpdate> = "updates" 0 with_updates,
    )
});
