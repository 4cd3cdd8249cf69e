// @generated from the schema "V2MobiusAlertsTopicAlertSummary"; changes made here are lost at the next generation

/// The schema `V2MobiusAlertsTopicAlertSummary`.
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

impl crate::runtime::Model for V2MobiusAlertsTopicAlertSummary {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        conversation: ::std::option::Option::None,
        metric_type: ::std::option::Option::None,
        is_team_member_rule_summary: ::std::option::Option::None,
        team_member_rule_summary: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2MobiusAlertsTopicAlertSummary = &<V2MobiusAlertsTopicAlertSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2MobiusAlertsTopicAlertSummary",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entities", "entities", 0),
            ("conversation", "conversation", 0),
            ("metricType", "metric_type", 0),
            ("isTeamMemberRuleSummary", "is_team_member_rule_summary", 0),
            ("teamMemberRuleSummary", "team_member_rule_summary", 0),
        ],
        fields: &[
            &E.entities,
            &E.conversation,
            &E.metric_type,
            &E.is_team_member_rule_summary,
            &E.team_member_rule_summary,
        ],
    }
};

crate::runtime::model!(V2MobiusAlertsTopicAlertSummary);

crate::runtime::setters!(V2MobiusAlertsTopicAlertSummary {
    with_entities: entities: ::std::vec::Vec<crate::V2MobiusAlertsTopicAlertSummaryEntity>,
    with_conversation: conversation: ::std::boxed::Box<crate::V2MobiusAlertsTopicAddressableEntityRef>,
    with_metric_type: metric_type: crate::runtime::Open<MetricType>,
    with_is_team_member_rule_summary: is_team_member_rule_summary: bool,
    with_team_member_rule_summary: team_member_rule_summary: bool,
});

/// The property `metricType` of `V2MobiusAlertsTopicAlertSummary`. Known values: `Interval`, `Instance`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MetricType {
    Interval,
    Instance,
    Unknown,
}

impl crate::runtime::Enum for MetricType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Interval, "Interval"),
        (Self::Instance, "Instance"),
        (Self::Unknown, "Unknown"),
    ];
}
