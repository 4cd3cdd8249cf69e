// @generated from the schema "FlowActivityResponse"; changes made here are lost at the next generation

use crate::FlowActivityData;
use crate::runtime::{Extra, Open};

/// The schema `FlowActivityResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowActivityResponse {
    /// `results`: `array of FlowActivityData`.
    pub results: Option<Vec<FlowActivityData>>,
    /// `entityIdDimension`: one of `activeRouting`, `addressFrom`, `addressTo`, `agentScore` and 20 more.
    #[doc(alias = "entityIdDimension")]
    pub entity_id_dimension: Option<Open<EntityIdDimension>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowActivityResponse "FlowActivityResponse" 2 {
    (
        results: Vec<FlowActivityData> = "results" with_results,
        entity_id_dimension: Open<EntityIdDimension> = "entityIdDimension" with_entity_id_dimension,
    )
});

/// The property `entityIdDimension` of `FlowActivityResponse`. Known values: `activeRouting`, `addressFrom`, `addressTo`, `agentScore`, `ani`, `conversationId`, `convertedFrom`, `convertedTo`, `direction`, `dnis`, `flowId`, `flowType`, `mediaType`, `participantName`, `queueId`, `requestedLanguageId`, `requestedRouting`, `requestedRoutingSkillId`, `routingPriority`, `scoredAgentId`, `sessionId`, `teamId`, `usedRouting`, `userId`.
#[repr(u16)]
#[non_exhaustive]
pub enum EntityIdDimension {
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

crate::runtime::values!(EntityIdDimension {
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
    FlowId = "flowId",
    FlowType = "flowType",
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
