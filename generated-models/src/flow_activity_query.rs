// @generated from the schema "FlowActivityQuery"; changes made here are lost at the next generation

/// The schema `FlowActivityQuery`.
#[repr(C)]
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

crate::runtime::model!(FlowActivityQuery "FlowActivityQuery" 4 {
    (
        metrics: ::std::vec::Vec<crate::FlowActivityQueryMetric> = "metrics" 1 with_metrics,
        group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>> = "groupBy" 1 with_group_by,
        filter: ::std::boxed::Box<crate::FlowActivityQueryFilter> = "filter" 0 with_filter,
        order: crate::runtime::Open<Order> = "order" 0 with_order,
    )
});

/// The property `groupBy` of `FlowActivityQuery`. Known values: `activeRouting`, `addressFrom`, `addressTo`, `agentScore`, `ani`, `conversationId`, `convertedFrom`, `convertedTo`, `direction`, `dnis`, `flowId`, `flowType`, `mediaType`, `participantName`, `queueId`, `requestedLanguageId`, `requestedRouting`, `requestedRoutingSkillId`, `routingPriority`, `scoredAgentId`, `sessionId`, `teamId`, `usedRouting`, `userId`.
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

crate::runtime::known!(GroupBy);

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
#[non_exhaustive]
pub enum Order {
    Asc,
    Desc,
    Unordered,
}

crate::runtime::known!(Order);

impl crate::runtime::Enum for Order {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "asc"),
        (Self::Desc, "desc"),
        (Self::Unordered, "unordered"),
    ];
}
