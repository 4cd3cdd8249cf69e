// @generated from the schema "CampaignDiagnostics"; changes made here are lost at the next generation

/// The schema `CampaignDiagnostics`.
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

impl crate::runtime::Model for CampaignDiagnostics {
    const EMPTY: Self = Self {
        callable_contacts: ::std::option::Option::None,
        queue_utilization_diagnostic: ::std::option::Option::None,
        rule_set_diagnostics: ::std::option::Option::None,
        outstanding_interactions_count: ::std::option::Option::None,
        scheduled_interactions_count: ::std::option::Option::None,
        time_zone_rescheduled_calls_count: ::std::option::Option::None,
        filtered_out_contacts_count: ::std::option::Option::None,
        campaign_skill_statistics: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignDiagnostics = &<CampaignDiagnostics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignDiagnostics",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("callableContacts", "callable_contacts", 2),
            ("queueUtilizationDiagnostic", "queue_utilization_diagnostic", 2),
            ("ruleSetDiagnostics", "rule_set_diagnostics", 2),
            ("outstandingInteractionsCount", "outstanding_interactions_count", 2),
            ("scheduledInteractionsCount", "scheduled_interactions_count", 2),
            ("timeZoneRescheduledCallsCount", "time_zone_rescheduled_calls_count", 2),
            ("filteredOutContactsCount", "filtered_out_contacts_count", 2),
            ("campaignSkillStatistics", "campaign_skill_statistics", 2),
        ],
        fields: &[
            &E.callable_contacts,
            &E.queue_utilization_diagnostic,
            &E.rule_set_diagnostics,
            &E.outstanding_interactions_count,
            &E.scheduled_interactions_count,
            &E.time_zone_rescheduled_calls_count,
            &E.filtered_out_contacts_count,
            &E.campaign_skill_statistics,
        ],
    }
};

crate::runtime::model!(CampaignDiagnostics);

crate::runtime::setters!(CampaignDiagnostics {
    with_callable_contacts: callable_contacts: ::std::boxed::Box<crate::CallableContactsDiagnostic>,
    with_queue_utilization_diagnostic: queue_utilization_diagnostic: ::std::boxed::Box<crate::QueueUtilizationDiagnostic>,
    with_rule_set_diagnostics: rule_set_diagnostics: ::std::vec::Vec<crate::RuleSetDiagnostic>,
    with_outstanding_interactions_count: outstanding_interactions_count: i32,
    with_scheduled_interactions_count: scheduled_interactions_count: i32,
    with_time_zone_rescheduled_calls_count: time_zone_rescheduled_calls_count: i32,
    with_filtered_out_contacts_count: filtered_out_contacts_count: i32,
    with_campaign_skill_statistics: campaign_skill_statistics: ::std::boxed::Box<crate::CampaignSkillStatistics>,
});
