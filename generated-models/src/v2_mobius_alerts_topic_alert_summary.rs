// @generated from the schema "V2MobiusAlertsTopicAlertSummary"; changes made here are lost at the next generation

/// The schema `V2MobiusAlertsTopicAlertSummary`.
#[repr(C)]
pub struct V2MobiusAlertsTopicAlertSummary {
    /// `entities`: `array of V2MobiusAlertsTopicAlertSummaryEntity`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::V2MobiusAlertsTopicAlertSummaryEntity>,
    >,
    /// `conversation`: `V2MobiusAlertsTopicAddressableEntityRef`.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::V2MobiusAlertsTopicAddressableEntityRef>,
    >,
    /// `metricType`: `string`.
    #[doc(alias = "metricType")]
    pub metric_type: ::std::option::Option<crate::runtime::Open<MetricType>>,
    /// `isTeamMemberRuleSummary`: `boolean`.
    #[doc(alias = "isTeamMemberRuleSummary")]
    pub is_team_member_rule_summary: ::std::option::Option<bool>,
    /// `teamMemberRuleSummary`: `boolean`.
    #[doc(alias = "teamMemberRuleSummary")]
    pub team_member_rule_summary: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2MobiusAlertsTopicAlertSummary "V2MobiusAlertsTopicAlertSummary" 5 {
    (
        entities: ::std::vec::Vec<crate::V2MobiusAlertsTopicAlertSummaryEntity> = "entities" 0 with_entities,
        conversation: ::std::boxed::Box<crate::V2MobiusAlertsTopicAddressableEntityRef> = "conversation" 0 with_conversation,
        metric_type: crate::runtime::Open<MetricType> = "metricType" 0 with_metric_type,
        is_team_member_rule_summary: bool = "isTeamMemberRuleSummary" 0 with_is_team_member_rule_summary,
        team_member_rule_summary: bool = "teamMemberRuleSummary" 0 with_team_member_rule_summary,
    )
});

/// The property `metricType` of `V2MobiusAlertsTopicAlertSummary`. Known values: `Interval`, `Instance`, `Unknown`.
#[non_exhaustive]
pub enum MetricType {
    Interval,
    Instance,
    Unknown,
}

crate::runtime::known!(MetricType);

impl crate::runtime::Enum for MetricType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Interval, "Interval"),
        (Self::Instance, "Instance"),
        (Self::Unknown, "Unknown"),
    ];
}
