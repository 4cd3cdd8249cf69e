// @generated from the schema "BuAgentSchedulesQueryResponse"; changes made here are lost at the next generation

use crate::BuAgentScheduleQueryResponse;
use crate::runtime::Extra;

/// The schema `BuAgentSchedulesQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuAgentSchedulesQueryResponse {
    /// `agentSchedules`: `array of BuAgentScheduleQueryResponse`.
    #[doc(alias = "agentSchedules")]
    pub agent_schedules: Option<Vec<BuAgentScheduleQueryResponse>>,
    /// `businessUnitTimeZone`: `string`.
    #[doc(alias = "businessUnitTimeZone")]
    pub business_unit_time_zone: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuAgentSchedulesQueryResponse "BuAgentSchedulesQueryResponse" 2 {
    (
        agent_schedules: Vec<BuAgentScheduleQueryResponse> = "agentSchedules" with_agent_schedules,
        business_unit_time_zone: String = "businessUnitTimeZone" with_business_unit_time_zone,
    )
});
