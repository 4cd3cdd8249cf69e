// @generated from the schema "AlternativeShiftOffersViewResponseTemplate"; changes made here are lost at the next generation

/// The schema `AlternativeShiftOffersViewResponseTemplate`.
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

impl crate::runtime::Model for AlternativeShiftOffersViewResponseTemplate {
    const EMPTY: Self = Self {
        job_id: ::std::option::Option::None,
        business_unit_id: ::std::option::Option::None,
        agent_id: ::std::option::Option::None,
        management_unit_id: ::std::option::Option::None,
        schedule: ::std::option::Option::None,
        offer_week_date: ::std::option::Option::None,
        shifts: ::std::option::Option::None,
        alternative_days: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AlternativeShiftOffersViewResponseTemplate = &<AlternativeShiftOffersViewResponseTemplate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlternativeShiftOffersViewResponseTemplate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("jobId", "job_id", 1),
            ("businessUnitId", "business_unit_id", 1),
            ("agentId", "agent_id", 1),
            ("managementUnitId", "management_unit_id", 1),
            ("schedule", "schedule", 1),
            ("offerWeekDate", "offer_week_date", 1),
            ("shifts", "shifts", 1),
            ("alternativeDays", "alternative_days", 1),
        ],
        fields: &[
            &E.job_id,
            &E.business_unit_id,
            &E.agent_id,
            &E.management_unit_id,
            &E.schedule,
            &E.offer_week_date,
            &E.shifts,
            &E.alternative_days,
        ],
    }
};

crate::runtime::model!(AlternativeShiftOffersViewResponseTemplate);

crate::runtime::setters!(AlternativeShiftOffersViewResponseTemplate {
    with_job_id: job_id: ::std::string::String,
    with_business_unit_id: business_unit_id: ::std::string::String,
    with_agent_id: agent_id: ::std::string::String,
    with_management_unit_id: management_unit_id: ::std::string::String,
    with_schedule: schedule: ::std::boxed::Box<crate::AlternativeShiftScheduleLookup>,
    with_offer_week_date: offer_week_date: crate::runtime::Date,
    with_shifts: shifts: ::std::vec::Vec<crate::AlternativeShiftAgentScheduledShift>,
    with_alternative_days: alternative_days: ::std::vec::Vec<crate::AlternativeShiftAgentScheduledShift>,
});
