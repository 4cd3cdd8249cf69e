// @generated from the schema "BuAgentSchedulesSearchResponse"; changes made here are lost at the next generation

use crate::{BuAgentSchedulePublishedScheduleReference, BuAgentScheduleSearchResponse};
use crate::runtime::Extra;

/// The schema `BuAgentSchedulesSearchResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuAgentSchedulesSearchResponse {
    /// `agentSchedules`: `array of BuAgentScheduleSearchResponse`.
    #[doc(alias = "agentSchedules")]
    pub agent_schedules: Option<Vec<BuAgentScheduleSearchResponse>>,
    /// `businessUnitTimeZone`: `string`.
    #[doc(alias = "businessUnitTimeZone")]
    pub business_unit_time_zone: Option<String>,
    /// `publishedSchedules`: `array of BuAgentSchedulePublishedScheduleReference`.
    #[doc(alias = "publishedSchedules")]
    pub published_schedules: Option<Vec<BuAgentSchedulePublishedScheduleReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuAgentSchedulesSearchResponse "BuAgentSchedulesSearchResponse" 3 {
    (
        agent_schedules: Vec<BuAgentScheduleSearchResponse> = "agentSchedules" with_agent_schedules,
        business_unit_time_zone: String = "businessUnitTimeZone" with_business_unit_time_zone,
        published_schedules: Vec<BuAgentSchedulePublishedScheduleReference> = "publishedSchedules" with_published_schedules,
    )
});
