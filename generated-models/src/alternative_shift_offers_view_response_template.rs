// @generated from the schema "AlternativeShiftOffersViewResponseTemplate"; changes made here are lost at the next generation

/// The schema `AlternativeShiftOffersViewResponseTemplate`.
#[repr(C)]
pub struct AlternativeShiftOffersViewResponseTemplate {
    /// `jobId`: `string`, required.
    #[doc(alias = "jobId")]
    pub job_id: ::std::option::Option<::std::string::String>,
    /// `businessUnitId`: `string`, required.
    #[doc(alias = "businessUnitId")]
    pub business_unit_id: ::std::option::Option<::std::string::String>,
    /// `agentId`: `string`, required.
    #[doc(alias = "agentId")]
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// `managementUnitId`: `string`, required.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// `schedule`: `AlternativeShiftScheduleLookup`, required.
    pub schedule: ::std::option::Option<
        ::std::boxed::Box<crate::AlternativeShiftScheduleLookup>,
    >,
    /// `offerWeekDate`: `string (date)`, required.
    #[doc(alias = "offerWeekDate")]
    pub offer_week_date: ::std::option::Option<crate::runtime::Date>,
    /// `shifts`: `array of AlternativeShiftAgentScheduledShift`, required.
    pub shifts: ::std::option::Option<
        ::std::vec::Vec<crate::AlternativeShiftAgentScheduledShift>,
    >,
    /// `alternativeDays`: `array of AlternativeShiftAgentScheduledShift`, required.
    #[doc(alias = "alternativeDays")]
    pub alternative_days: ::std::option::Option<
        ::std::vec::Vec<crate::AlternativeShiftAgentScheduledShift>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AlternativeShiftOffersViewResponseTemplate "AlternativeShiftOffersViewResponseTemplate" 8 {
    (
        job_id: ::std::string::String = "jobId" 1 with_job_id,
        business_unit_id: ::std::string::String = "businessUnitId" 1 with_business_unit_id,
        agent_id: ::std::string::String = "agentId" 1 with_agent_id,
        management_unit_id: ::std::string::String = "managementUnitId" 1 with_management_unit_id,
        schedule: ::std::boxed::Box<crate::AlternativeShiftScheduleLookup> = "schedule" 1 with_schedule,
        offer_week_date: crate::runtime::Date = "offerWeekDate" 1 with_offer_week_date,
        shifts: ::std::vec::Vec<crate::AlternativeShiftAgentScheduledShift> = "shifts" 1 with_shifts,
        alternative_days: ::std::vec::Vec<crate::AlternativeShiftAgentScheduledShift> = "alternativeDays" 1 with_alternative_days,
    )
});
