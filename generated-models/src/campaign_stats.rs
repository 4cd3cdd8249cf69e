// @generated from the schema "CampaignStats"; changes made here are lost at the next generation

/// The schema `CampaignStats`.
#[repr(C)]
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

crate::runtime::model!(CampaignStats "CampaignStats" 12 {
    (
        contact_rate: ::std::boxed::Box<crate::ConnectRate> = "contactRate" 2 with_contact_rate,
        idle_agents: i32 = "idleAgents" 2 with_idle_agents,
        effective_idle_agents: f64 = "effectiveIdleAgents" 2 with_effective_idle_agents,
        adjusted_calls_per_agent: f64 = "adjustedCallsPerAgent" 2 with_adjusted_calls_per_agent,
        outstanding_calls: i32 = "outstandingCalls" 2 with_outstanding_calls,
        scheduled_calls: i32 = "scheduledCalls" 2 with_scheduled_calls,
        time_zone_rescheduled_calls: i32 = "timeZoneRescheduledCalls" 2 with_time_zone_rescheduled_calls,
        filtered_out_contacts_count: i32 = "filteredOutContactsCount" 2 with_filtered_out_contacts_count,
        right_party_contacts_count: i32 = "rightPartyContactsCount" 2 with_right_party_contacts_count,
        valid_attempts: i32 = "validAttempts" 2 with_valid_attempts,
        lines_utilization: ::std::boxed::Box<crate::CampaignLinesUtilization> = "linesUtilization" 2 with_lines_utilization,
        business_category_metrics: ::std::boxed::Box<crate::CampaignBusinessCategoryMetrics> = "businessCategoryMetrics" 2 with_business_category_metrics,
    )
});
