// @generated from the schema "FlowActivityQuery"; changes made here are lost at the next generation

/// The schema `FlowActivityQuery`.
pub struct FlowActivityQuery {
    /// `metrics`: `array of FlowActivityQueryMetric`, required.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::FlowActivityQueryMetric>>,
    /// `groupBy`: `array of string`, required.
    #[doc(alias = "groupBy")]
    pub group_by: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<GroupBy>>>,
    /// `filter`: `FlowActivityQueryFilter`.
    pub filter: ::std::option::Option<::std::boxed::Box<crate::FlowActivityQueryFilter>>,
    /// `order`: `string`.
    pub order: ::std::option::Option<crate::runtime::Open<Order>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowActivityQuery {
    const EMPTY: Self = Self {
        metrics: ::std::option::Option::None,
        group_by: ::std::option::Option::None,
        filter: ::std::option::Option::None,
        order: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowActivityQuery = &<FlowActivityQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowActivityQuery",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("metrics", "metrics", 1),
            ("groupBy", "group_by", 1),
            ("filter", "filter", 0),
            ("order", "order", 0),
        ],
        fields: &[&E.metrics, &E.group_by, &E.filter, &E.order],
    }
};

crate::runtime::model!(FlowActivityQuery);

crate::runtime::setters!(FlowActivityQuery {
    with_metrics: metrics: ::std::vec::Vec<crate::FlowActivityQueryMetric>,
    with_group_by: group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>>,
    with_filter: filter: ::std::boxed::Box<crate::FlowActivityQueryFilter>,
    with_order: order: crate::runtime::Open<Order>,
});

/// The property `groupBy` of `FlowActivityQuery`. Known values: `activeRouting`, `addressFrom`, `addressTo`, `agentScore`, `ani`, `conversationId`, `convertedFrom`, `convertedTo`, `direction`, `dnis`, `flowId`, `flowType`, `mediaType`, `participantName`, `queueId`, `requestedLanguageId`, `requestedRouting`, `requestedRoutingSkillId`, `routingPriority`, `scoredAgentId`, `sessionId`, `teamId`, `usedRouting`, `userId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GroupBy {
    ActiveRouting,
    AddressFrom,
    AddressTo,
    AgentScore,
    Ani,
    ConversationId,
    ConvertedFrom,
    ConvertedTo,
    Direction,
    Dnis,
    FlowId,
    FlowType,
    MediaType,
    ParticipantName,
    QueueId,
    RequestedLanguageId,
    RequestedRouting,
    RequestedRoutingSkillId,
    RoutingPriority,
    ScoredAgentId,
    SessionId,
    TeamId,
    UsedRouting,
    UserId,
}

impl crate::runtime::Enum for GroupBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ActiveRouting, "activeRouting"),
        (Self::AddressFrom, "addressFrom"),
        (Self::AddressTo, "addressTo"),
        (Self::AgentScore, "agentScore"),
        (Self::Ani, "ani"),
        (Self::ConversationId, "conversationId"),
        (Self::ConvertedFrom, "convertedFrom"),
        (Self::ConvertedTo, "convertedTo"),
        (Self::Direction, "direction"),
        (Self::Dnis, "dnis"),
        (Self::FlowId, "flowId"),
        (Self::FlowType, "flowType"),
        (Self::MediaType, "mediaType"),
        (Self::ParticipantName, "participantName"),
        (Self::QueueId, "queueId"),
        (Self::RequestedLanguageId, "requestedLanguageId"),
        (Self::RequestedRouting, "requestedRouting"),
        (Self::RequestedRoutingSkillId, "requestedRoutingSkillId"),
        (Self::RoutingPriority, "routingPriority"),
        (Self::ScoredAgentId, "scoredAgentId"),
        (Self::SessionId, "sessionId"),
        (Self::TeamId, "teamId"),
        (Self::UsedRouting, "usedRouting"),
        (Self::UserId, "userId"),
    ];
}

/// The property `order` of `FlowActivityQuery`. Known values: `asc`, `desc`, `unordered`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Order {
    Asc,
    Desc,
    Unordered,
}

impl crate::runtime::Enum for Order {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "asc"),
        (Self::Desc, "desc"),
        (Self::Unordered, "unordered"),
    ];
}
