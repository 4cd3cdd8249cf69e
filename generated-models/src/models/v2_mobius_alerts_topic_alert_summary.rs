// @generated from the schema "V2MobiusAlertsTopicAlertSummary"; changes made here are lost at the next generation

use crate::{
    V2MobiusAlertsTopicAddressableEntityRef, V2MobiusAlertsTopicAlertSummaryEntity,
};
use crate::runtime::{Extra, Open};

/// The schema `V2MobiusAlertsTopicAlertSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2MobiusAlertsTopicAlertSummary {
    /// `entities`: `array of V2MobiusAlertsTopicAlertSummaryEntity`.
    pub entities: Option<Vec<V2MobiusAlertsTopicAlertSummaryEntity>>,
    /// `conversation`: `V2MobiusAlertsTopicAddressableEntityRef`.
    pub conversation: Option<Box<V2MobiusAlertsTopicAddressableEntityRef>>,
    /// `metricType`: one of `Interval`, `Instance` and `Unknown`.
    #[doc(alias = "metricType")]
    pub metric_type: Option<Open<MetricType>>,
    /// `isTeamMemberRuleSummary`: `boolean`.
    #[doc(alias = "isTeamMemberRuleSummary")]
    pub is_team_member_rule_summary: Option<bool>,
    /// `teamMemberRuleSummary`: `boolean`.
    #[doc(alias = "teamMemberRuleSummary")]
    pub team_member_rule_summary: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2MobiusAlertsTopicAlertSummary "V2MobiusAlertsTopicAlertSummary" 5 {
    (
        entities: Vec<V2MobiusAlertsTopicAlertSummaryEntity> = "entities" with_entities,
        conversation: Box<V2MobiusAlertsTopicAddressableEntityRef> = "conversation" with_conversation,
        metric_type: Open<MetricType> = "metricType" with_metric_type,
        is_team_member_rule_summary: bool = "isTeamMemberRuleSummary" with_is_team_member_rule_summary,
        team_member_rule_summary: bool = "teamMemberRuleSummary" with_team_member_rule_summary,
    )
});

/// The property `metricType` of `V2MobiusAlertsTopicAlertSummary`. Known values: `Interval`, `Instance`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum MetricType {
    Interval,
    Instance,
    Unknown,
}

crate::runtime::values!(MetricType {
    Interval = "Interval",
    Instance = "Instance",
    Unknown = "Unknown",
});
