// @generated from the schema "ConversationActivityQuery"; changes made here are lost at the next generation

use crate::{ConversationActivityQueryFilter, ConversationActivityQueryMetric};
use crate::runtime::{Extra, Open};

/// The schema `ConversationActivityQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationActivityQuery {
    /// `metrics`: `array of ConversationActivityQueryMetric`, required.
    pub metrics: Option<Vec<ConversationActivityQueryMetric>>,
    /// `groupBy`: array of one of `activeRouting`, `addressFrom`, `addressTo`, `agentScore` and 18 more, required.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `ConversationActivityQueryFilter`.
    pub filter: Option<Box<ConversationActivityQueryFilter>>,
    /// `order`: one of `asc`, `desc` and `unordered`.
    pub order: Option<Open<Order>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationActivityQuery "ConversationActivityQuery" 4 {
    (
        metrics: Vec<ConversationActivityQueryMetric> = "metrics" with_metrics required,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by required,
        filter: Box<ConversationActivityQueryFilter> = "filter" with_filter,
        order: Open<Order> = "order" with_order,
    )
});

/// The property `groupBy` of `ConversationActivityQuery`. Known values: `activeRouting`, `addressFrom`, `addressTo`, `agentScore`, `ani`, `conversationId`, `convertedFrom`, `convertedTo`, `direction`, `dnis`, `mediaType`, `participantName`, `queueId`, `requestedLanguageId`, `requestedRouting`, `requestedRoutingSkillId`, `routingPriority`, `scoredAgentId`, `sessionId`, `teamId`, `usedRouting`, `userId`.
#[repr(u16)]
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

crate::runtime::values!(GroupBy {
    ActiveRouting = "activeRouting",
    AddressFrom = "addressFrom",
    AddressTo = "addressTo",
    AgentScore = "agentScore",
    Ani = "ani",
    ConversationId = "conversationId",
    ConvertedFrom = "convertedFrom",
    ConvertedTo = "convertedTo",
    Direction = "direction",
    Dnis = "dnis",
    MediaType = "mediaType",
    ParticipantName = "participantName",
    QueueId = "queueId",
    RequestedLanguageId = "requestedLanguageId",
    RequestedRouting = "requestedRouting",
    RequestedRoutingSkillId = "requestedRoutingSkillId",
    RoutingPriority = "routingPriority",
    ScoredAgentId = "scoredAgentId",
    SessionId = "sessionId",
    TeamId = "teamId",
    UsedRouting = "usedRouting",
    UserId = "userId",
});

/// The property `order` of `ConversationActivityQuery`. Known values: `asc`, `desc`, `unordered`.
#[repr(u16)]
#[non_exhaustive]
pub enum Order {
    Asc,
    Desc,
    Unordered,
}

crate::runtime::values!(Order {
    Asc = "asc",
    Desc = "desc",
    Unordered = "unordered",
});
