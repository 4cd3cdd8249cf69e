// @generated from the schema "BuCurrentAgentScheduleSearchResponse"; changes made here are lost at the next generation

use crate::{
    BuAgentSchedulePublishedScheduleReference, BuAgentScheduleSearchResponse,
    BuAgentScheduleUpdate,
};
use crate::runtime::{DateTime, Extra};

/// The schema `BuCurrentAgentScheduleSearchResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuCurrentAgentScheduleSearchResponse {
    /// `agentSchedules`: `array of BuAgentScheduleSearchResponse`.
    #[doc(alias = "agentSchedules")]
    pub agent_schedules: Option<Vec<BuAgentScheduleSearchResponse>>,
    /// `businessUnitTimeZone`: `string`.
    #[doc(alias = "businessUnitTimeZone")]
    pub business_unit_time_zone: Option<String>,
    /// `publishedSchedules`: `array of BuAgentSchedulePublishedScheduleReference`.
    #[doc(alias = "publishedSchedules")]
    pub published_schedules: Option<Vec<BuAgentSchedulePublishedScheduleReference>>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `updates`: `array of BuAgentScheduleUpdate`.
    pub updates: Option<Vec<BuAgentScheduleUpdate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuCurrentAgentScheduleSearchResponse "BuCurrentAgentScheduleSearchResponse" 6 {
    (
        agent_schedules: Vec<BuAgentScheduleSearchResponse> = "agentSchedules" with_agent_schedules,
        business_unit_time_zone: String = "businessUnitTimeZone" with_business_unit_time_zone,
        published_schedules: Vec<BuAgentSchedulePublishedScheduleReference> = "publishedSchedules" with_published_schedules,
        start_date: DateTime = "startDate" with_start_date,
        end_date: DateTime = "endDate" with_end_date,
        updates: Vec<BuAgentScheduleUpdate> = "updates" with_updates,
    )
});
