// @generated from the schema "CampaignDiagnostics"; changes made here are lost at the next generation

/// The schema `CampaignDiagnostics`.
#[repr(C)]
pub struct CampaignDiagnostics {
    /// `callableContacts`: `CallableContactsDiagnostic`, read-only.
    #[doc(alias = "callableContacts")]
    pub callable_contacts: ::std::option::Option<
        ::std::boxed::Box<crate::CallableContactsDiagnostic>,
    >,
    /// `queueUtilizationDiagnostic`: `QueueUtilizationDiagnostic`, read-only.
    #[doc(alias = "queueUtilizationDiagnostic")]
    pub queue_utilization_diagnostic: ::std::option::Option<
        ::std::boxed::Box<crate::QueueUtilizationDiagnostic>,
    >,
    /// `ruleSetDiagnostics`: `array of RuleSetDiagnostic`, read-only.
    #[doc(alias = "ruleSetDiagnostics")]
    pub rule_set_diagnostics: ::std::option::Option<
        ::std::vec::Vec<crate::RuleSetDiagnostic>,
    >,
    /// `outstandingInteractionsCount`: `integer (int32)`, read-only.
    #[doc(alias = "outstandingInteractionsCount")]
    pub outstanding_interactions_count: ::std::option::Option<i32>,
    /// `scheduledInteractionsCount`: `integer (int32)`, read-only.
    #[doc(alias = "scheduledInteractionsCount")]
    pub scheduled_interactions_count: ::std::option::Option<i32>,
    /// `timeZoneRescheduledCallsCount`: `integer (int32)`, read-only.
    #[doc(alias = "timeZoneRescheduledCallsCount")]
    pub time_zone_rescheduled_calls_count: ::std::option::Option<i32>,
    /// `filteredOutContactsCount`: `integer (int32)`, read-only.
    #[doc(alias = "filteredOutContactsCount")]
    pub filtered_out_contacts_count: ::std::option::Option<i32>,
    /// `campaignSkillStatistics`: `CampaignSkillStatistics`, read-only.
    #[doc(alias = "campaignSkillStatistics")]
    pub campaign_skill_statistics: ::std::option::Option<
        ::std::boxed::Box<crate::CampaignSkillStatistics>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CampaignDiagnostics "CampaignDiagnostics" 8 {
    (
        callable_contacts: ::std::boxed::Box<crate::CallableContactsDiagnostic> = "callableContacts" 2 with_callable_contacts,
        queue_utilization_diagnostic: ::std::boxed::Box<crate::QueueUtilizationDiagnostic> = "queueUtilizationDiagnostic" 2 with_queue_utilization_diagnostic,
        rule_set_diagnostics: ::std::vec::Vec<crate::RuleSetDiagnostic> = "ruleSetDiagnostics" 2 with_rule_set_diagnostics,
        outstanding_interactions_count: i32 = "outstandingInteractionsCount" 2 with_outstanding_interactions_count,
        scheduled_interactions_count: i32 = "scheduledInteractionsCount" 2 with_scheduled_interactions_count,
        time_zone_rescheduled_calls_count: i32 = "timeZoneRescheduledCallsCount" 2 with_time_zone_rescheduled_calls_count,
        filtered_out_contacts_count: i32 = "filteredOutContactsCount" 2 with_filtered_out_contacts_count,
        campaign_skill_statistics: ::std::boxed::Box<crate::CampaignSkillStatistics> = "campaignSkillStatistics" 2 with_campaign_skill_statistics,
    )
});
