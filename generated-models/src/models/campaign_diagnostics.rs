// @generated from the schema "CampaignDiagnostics"; changes made here are lost at the next generation

use crate::{
    CallableContactsDiagnostic, CampaignSkillStatistics, QueueUtilizationDiagnostic,
    RuleSetDiagnostic,
};
use crate::runtime::Extra;

/// The schema `CampaignDiagnostics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignDiagnostics {
    /// `callableContacts`: `CallableContactsDiagnostic`, read-only.
    #[doc(alias = "callableContacts")]
    pub callable_contacts: Option<Box<CallableContactsDiagnostic>>,
    /// `queueUtilizationDiagnostic`: `QueueUtilizationDiagnostic`, read-only.
    #[doc(alias = "queueUtilizationDiagnostic")]
    pub queue_utilization_diagnostic: Option<Box<QueueUtilizationDiagnostic>>,
    /// `ruleSetDiagnostics`: `array of RuleSetDiagnostic`, read-only.
    #[doc(alias = "ruleSetDiagnostics")]
    pub rule_set_diagnostics: Option<Vec<RuleSetDiagnostic>>,
    /// `outstandingInteractionsCount`: `integer (int32)`, read-only.
    #[doc(alias = "outstandingInteractionsCount")]
    pub outstanding_interactions_count: Option<i32>,
    /// `scheduledInteractionsCount`: `integer (int32)`, read-only.
    #[doc(alias = "scheduledInteractionsCount")]
    pub scheduled_interactions_count: Option<i32>,
    /// `timeZoneRescheduledCallsCount`: `integer (int32)`, read-only.
    #[doc(alias = "timeZoneRescheduledCallsCount")]
    pub time_zone_rescheduled_calls_count: Option<i32>,
    /// `filteredOutContactsCount`: `integer (int32)`, read-only.
    #[doc(alias = "filteredOutContactsCount")]
    pub filtered_out_contacts_count: Option<i32>,
    /// `campaignSkillStatistics`: `CampaignSkillStatistics`, read-only.
    #[doc(alias = "campaignSkillStatistics")]
    pub campaign_skill_statistics: Option<Box<CampaignSkillStatistics>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignDiagnostics "CampaignDiagnostics" 8 {
    (
        callable_contacts: Box<CallableContactsDiagnostic> = "callableContacts" with_callable_contacts read_only,
        queue_utilization_diagnostic: Box<QueueUtilizationDiagnostic> = "queueUtilizationDiagnostic" with_queue_utilization_diagnostic read_only,
        rule_set_diagnostics: Vec<RuleSetDiagnostic> = "ruleSetDiagnostics" with_rule_set_diagnostics read_only,
        outstanding_interactions_count: i32 = "outstandingInteractionsCount" with_outstanding_interactions_count read_only,
        scheduled_interactions_count: i32 = "scheduledInteractionsCount" with_scheduled_interactions_count read_only,
        time_zone_rescheduled_calls_count: i32 = "timeZoneRescheduledCallsCount" with_time_zone_rescheduled_calls_count read_only,
        filtered_out_contacts_count: i32 = "filteredOutContactsCount" with_filtered_out_contacts_count read_only,
        campaign_skill_statistics: Box<CampaignSkillStatistics> = "campaignSkillStatistics" with_campaign_skill_statistics read_only,
    )
});
