// @generated from the schema "FlowActivityResponse"; changes made here are lost at the next generation

/// The schema `FlowActivityResponse`.
#[repr(C)]
pub struct FlowActivityResponse {
    /// `results`: `array of FlowActivityData`.
    pub results: ::std::option::Option<::std::vec::Vec<crate::FlowActivityData>>,
    /// `entityIdDimension`: `string`.
    #[doc(alias = "entityIdDimension")]
    pub entity_id_dimension: ::std::option::Option<
        crate::runtime::Open<EntityIdDimension>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowActivityResponse "FlowActivityResponse" 2 {
    (
        results: ::std::vec::Vec<crate::FlowActivityData> = "results" 0 with_results,
        entity_id_dimension: crate::runtime::Open<EntityIdDimension> = "entityIdDimension" 0 with_entity_id_dimension,
    )
});

/// The property `entityIdDimension` of `FlowActivityResponse`. Known values: `activeRouting`, `addressFrom`, `addressTo`, `agentScore`, `ani`, `conversationId`, `convertedFrom`, `convertedTo`, `direction`, `dnis`, `flowId`, `flowType`, `mediaType`, `participantName`, `queueId`, `requestedLanguageId`, `requestedRouting`, `requestedRoutingSkillId`, `routingPriority`, `scoredAgentId`, `sessionId`, `teamId`, `usedRouting`, `userId`.
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

crate::runtime::known!(EntityIdDimension);

impl crate::runtime::Enum for EntityIdDimension {
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
