// @generated from the schema "CampaignStats"; changes made here are lost at the next generation

use crate::{CampaignBusinessCategoryMetrics, CampaignLinesUtilization, ConnectRate};
use crate::runtime::Extra;

/// The schema `CampaignStats`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignStats {
    /// `contactRate`: `ConnectRate`, read-only.
    #[doc(alias = "contactRate")]
    pub contact_rate: Option<Box<ConnectRate>>,
    /// `idleAgents`: `integer (int32)`, read-only.
    #[doc(alias = "idleAgents")]
    pub idle_agents: Option<i32>,
    /// `effectiveIdleAgents`: `number (double)`, read-only.
    #[doc(alias = "effectiveIdleAgents")]
    pub effective_idle_agents: Option<f64>,
    /// `adjustedCallsPerAgent`: `number (double)`, read-only.
    #[doc(alias = "adjustedCallsPerAgent")]
    pub adjusted_calls_per_agent: Option<f64>,
    /// `outstandingCalls`: `integer (int32)`, read-only.
    #[doc(alias = "outstandingCalls")]
    pub outstanding_calls: Option<i32>,
    /// `scheduledCalls`: `integer (int32)`, read-only.
    #[doc(alias = "scheduledCalls")]
    pub scheduled_calls: Option<i32>,
    /// `timeZoneRescheduledCalls`: `integer (int32)`, read-only.
    #[doc(alias = "timeZoneRescheduledCalls")]
    pub time_zone_rescheduled_calls: Option<i32>,
    /// `filteredOutContactsCount`: `integer (int32)`, read-only.
    #[doc(alias = "filteredOutContactsCount")]
    pub filtered_out_contacts_count: Option<i32>,
    /// `rightPartyContactsCount`: `integer (int32)`, read-only.
    #[doc(alias = "rightPartyContactsCount")]
    pub right_party_contacts_count: Option<i32>,
    /// `validAttempts`: `integer (int32)`, read-only.
    #[doc(alias = "validAttempts")]
    pub valid_attempts: Option<i32>,
    /// `linesUtilization`: `CampaignLinesUtilization`, read-only.
    #[doc(alias = "linesUtilization")]
    pub lines_utilization: Option<Box<CampaignLinesUtilization>>,
    /// `businessCategoryMetrics`: `CampaignBusinessCategoryMetrics`, read-only.
    #[doc(alias = "businessCategoryMetrics")]
    pub business_category_metrics: Option<Box<CampaignBusinessCategoryMetrics>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignStats "CampaignStats" 12 {
    (
        contact_rate: Box<ConnectRate> = "contactRate" with_contact_rate read_only,
        idle_agents: i32 = "idleAgents" with_idle_agents read_only,
        effective_idle_agents: f64 = "effectiveIdleAgents" with_effective_idle_agents read_only,
        adjusted_calls_per_agent: f64 = "adjustedCallsPerAgent" with_adjusted_calls_per_agent read_only,
        outstanding_calls: i32 = "outstandingCalls" with_outstanding_calls read_only,
        scheduled_calls: i32 = "scheduledCalls" with_scheduled_calls read_only,
        time_zone_rescheduled_calls: i32 = "timeZoneRescheduledCalls" with_time_zone_rescheduled_calls read_only,
        filtered_out_contacts_count: i32 = "filteredOutContactsCount" with_filtered_out_contacts_count read_only,
        right_party_contacts_count: i32 = "rightPartyContactsCount" with_right_party_contacts_count read_only,
        valid_attempts: i32 = "validAttempts" with_valid_attempts read_only,
        lines_utilization: Box<CampaignLinesUtilization> = "linesUtilization" with_lines_utilization read_only,
        business_category_metrics: Box<CampaignBusinessCategoryMetrics> = "businessCategoryMetrics" with_business_category_metrics read_only,
    )
});
