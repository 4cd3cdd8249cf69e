// @generated from the schema "AlternativeShiftOffersViewResponseTemplate"; changes made here are lost at the next generation

use crate::{AlternativeShiftAgentScheduledShift, AlternativeShiftScheduleLookup};
use crate::runtime::{Date, Extra};

/// The schema `AlternativeShiftOffersViewResponseTemplate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlternativeShiftOffersViewResponseTemplate {
    /// `jobId`: `string`, required.
    #[doc(alias = "jobId")]
    pub job_id: Option<String>,
    /// `businessUnitId`: `string`, required.
    #[doc(alias = "businessUnitId")]
    pub business_unit_id: Option<String>,
    /// `agentId`: `string`, required.
    #[doc(alias = "agentId")]
    pub agent_id: Option<String>,
    /// `managementUnitId`: `string`, required.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: Option<String>,
    /// `schedule`: `AlternativeShiftScheduleLookup`, required.
    pub schedule: Option<Box<AlternativeShiftScheduleLookup>>,
    /// `offerWeekDate`: `string (date)`, required.
    #[doc(alias = "offerWeekDate")]
    pub offer_week_date: Option<Date>,
    /// `shifts`: `array of AlternativeShiftAgentScheduledShift`, required.
    pub shifts: Option<Vec<AlternativeShiftAgentScheduledShift>>,
    /// `alternativeDays`: `array of AlternativeShiftAgentScheduledShift`, required.
    #[doc(alias = "alternativeDays")]
    pub alternative_days: Option<Vec<AlternativeShiftAgentScheduledShift>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlternativeShiftOffersViewResponseTemplate "AlternativeShiftOffersViewResponseTemplate" 8 {
    (
        job_id: String = "jobId" with_job_id required,
        business_unit_id: String = "businessUnitId" with_business_unit_id required,
        agent_id: String = "agentId" with_agent_id required,
        management_unit_id: String = "managementUnitId" with_management_unit_id required,
        schedule: Box<AlternativeShiftScheduleLookup> = "schedule" with_schedule required,
        offer_week_date: Date = "offerWeekDate" with_offer_week_date required,
        shifts: Vec<AlternativeShiftAgentScheduledShift> = "shifts" with_shifts required,
        alternative_days: Vec<AlternativeShiftAgentScheduledShift> = "alternativeDays" with_alternative_days required,
    )
});
