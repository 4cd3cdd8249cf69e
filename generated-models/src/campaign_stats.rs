// @generated from the schema "CampaignStats"; changes made here are lost at the next generation

/// The schema `CampaignStats`.
pub struct CampaignStats {
    /// `contactRate`: `ConnectRate`, read-only.
    #[doc(alias = "contactRate")]
    pub contact_rate: ::std::option::Option<::std::boxed::Box<crate::ConnectRate>>,
    /// `idleAgents`: `integer (int32)`, read-only.
    #[doc(alias = "idleAgents")]
    pub idle_agents: ::std::option::Option<i32>,
    /// `effectiveIdleAgents`: `number (double)`, read-only.
    #[doc(alias = "effectiveIdleAgents")]
    pub effective_idle_agents: ::std::option::Option<f64>,
    /// `adjustedCallsPerAgent`: `number (double)`, read-only.
    #[doc(alias = "adjustedCallsPerAgent")]
    pub adjusted_calls_per_agent: ::std::option::Option<f64>,
    /// `outstandingCalls`: `integer (int32)`, read-only.
    #[doc(alias = "outstandingCalls")]
    pub outstanding_calls: ::std::option::Option<i32>,
    /// `scheduledCalls`: `integer (int32)`, read-only.
    #[doc(alias = "scheduledCalls")]
    pub scheduled_calls: ::std::option::Option<i32>,
    /// `timeZoneRescheduledCalls`: `integer (int32)`, read-only.
    #[doc(alias = "timeZoneRescheduledCalls")]
    pub time_zone_rescheduled_calls: ::std::option::Option<i32>,
    /// `filteredOutContactsCount`: `integer (int32)`, read-only.
    #[doc(alias = "filteredOutContactsCount")]
    pub filtered_out_contacts_count: ::std::option::Option<i32>,
    /// `rightPartyContactsCount`: `integer (int32)`, read-only.
    #[doc(alias = "rightPartyContactsCount")]
    pub right_party_contacts_count: ::std::option::Option<i32>,
    /// `validAttempts`: `integer (int32)`, read-only.
    #[doc(alias = "validAttempts")]
    pub valid_attempts: ::std::option::Option<i32>,
    /// `linesUtilization`: `CampaignLinesUtilization`, read-only.
    #[doc(alias = "linesUtilization")]
    pub lines_utilization: ::std::option::Option<
        ::std::boxed::Box<crate::CampaignLinesUtilization>,
    >,
    /// `businessCategoryMetrics`: `CampaignBusinessCategoryMetrics`, read-only.
    #[doc(alias = "businessCategoryMetrics")]
    pub business_category_metrics: ::std::option::Option<
        ::std::boxed::Box<crate::CampaignBusinessCategoryMetrics>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CampaignStats {
    const EMPTY: Self = Self {
        contact_rate: ::std::option::Option::None,
        idle_agents: ::std::option::Option::None,
        effective_idle_agents: ::std::option::Option::None,
        adjusted_calls_per_agent: ::std::option::Option::None,
        outstanding_calls: ::std::option::Option::None,
        scheduled_calls: ::std::option::Option::None,
        time_zone_rescheduled_calls: ::std::option::Option::None,
        filtered_out_contacts_count: ::std::option::Option::None,
        right_party_contacts_count: ::std::option::Option::None,
        valid_attempts: ::std::option::Option::None,
        lines_utilization: ::std::option::Option::None,
        business_category_metrics: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignStats = &<CampaignStats as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignStats",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("contactRate", "contact_rate", 2),
            ("idleAgents", "idle_agents", 2),
            ("effectiveIdleAgents", "effective_idle_agents", 2),
            ("adjustedCallsPerAgent", "adjusted_calls_per_agent", 2),
            ("outstandingCalls", "outstanding_calls", 2),
            ("scheduledCalls", "scheduled_calls", 2),
            ("timeZoneRescheduledCalls", "time_zone_rescheduled_calls", 2),
            ("filteredOutContactsCount", "filtered_out_contacts_count", 2),
            ("rightPartyContactsCount", "right_party_contacts_count", 2),
            ("validAttempts", "valid_attempts", 2),
            ("linesUtilization", "lines_utilization", 2),
            ("businessCategoryMetrics", "business_category_metrics", 2),
        ],
        fields: &[
            &E.contact_rate,
            &E.idle_agents,
            &E.effective_idle_agents,
            &E.adjusted_calls_per_agent,
            &E.outstanding_calls,
            &E.scheduled_calls,
            &E.time_zone_rescheduled_calls,
            &E.filtered_out_contacts_count,
            &E.right_party_contacts_count,
            &E.valid_attempts,
            &E.lines_utilization,
            &E.business_category_metrics,
        ],
    }
};

crate::runtime::model!(CampaignStats);

crate::runtime::setters!(CampaignStats {
    with_contact_rate: contact_rate: ::std::boxed::Box<crate::ConnectRate>,
    with_idle_agents: idle_agents: i32,
    with_effective_idle_agents: effective_idle_agents: f64,
    with_adjusted_calls_per_agent: adjusted_calls_per_agent: f64,
    with_outstanding_calls: outstanding_calls: i32,
    with_scheduled_calls: scheduled_calls: i32,
    with_time_zone_rescheduled_calls: time_zone_rescheduled_calls: i32,
    with_filtered_out_contacts_count: filtered_out_contacts_count: i32,
    with_right_party_contacts_count: right_party_contacts_count: i32,
    with_valid_attempts: valid_attempts: i32,
    with_lines_utilization: lines_utilization: ::std::boxed::Box<crate::CampaignLinesUtilization>,
    with_business_category_metrics: business_category_metrics: ::std::boxed::Box<crate::CampaignBusinessCategoryMetrics>,
});
