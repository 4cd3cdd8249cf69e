// @generated from the schema "ConversationAggregateQueryPredicate"; changes made here are lost at the next generation

use crate::NumericRange;
use crate::runtime::{Extra, Open};

/// The schema `ConversationAggregateQueryPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationAggregateQueryPredicate {
    /// `type`: one of `dimension`, `property` and `metric`.
    pub r#type: Option<Open<Type>>,
    /// `dimension`: one of `activeRouting`, `activeSkillId`, `addressFrom`, `addressTo` and 79 more.
    pub dimension: Option<Open<Dimension>>,
    /// `operator`: one of `matches`, `exists` and `notExists`.
    pub operator: Option<Open<Operator>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `range`: `NumericRange`.
    pub range: Option<Box<NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationAggregateQueryPredicate "ConversationAggregateQueryPredicate" 5 {
    (
        r#type: Open<Type> = "type" with_type,
        dimension: Open<Dimension> = "dimension" with_dimension,
        operator: Open<Operator> = "operator" with_operator,
        value: String = "value" with_value,
        range: Box<NumericRange> = "range" with_range,
    )
});

/// The property `type` of `ConversationAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

crate::runtime::values!(Type {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});

/// The property `dimension` of `ConversationAggregateQueryPredicate`. Known values: `activeRouting`, `activeSkillId`, `addressFrom`, `addressTo`, `agentAssistantId`, `agentBullseyeRing`, `agentOwned`, `agentRank`, `agentScore`, `ani`, `assignerId`, `authenticated`, `canonicalExternalContactId`, `conversationId`, `conversationInitiator`, `convertedFrom`, `convertedTo`, `customerParticipation`, `deliveryStatus`, `destinationAddress`, `direction`, `disconnectType`, `divisionId`, `dnis`, `edgeId`, `eligibleAgentCount`, `errorCode`, `extendedDeliveryStatus`, `externalContactId`, `externalMediaCount`, `externalOrganizationId`, `externalTag`, `firstQueue`, `flaggedReason`, `flowInType`, `flowOutType`, `groupId`, `interactionType`, `journeyActionId`, `journeyActionMapId`, `journeyActionMapVersion`, `journeyCustomerId`, `journeyCustomerIdType`, `journeyCustomerSessionId`, `journeyCustomerSessionIdType`, `knowledgeBaseId`, `mediaCount`, `mediaType`, `messageType`, `originatingDirection`, `originatingSocialMediaPublic`, `outboundCampaignId`, `outboundContactId`, `outboundContactListId`, `participantName`, `peerId`, `proposedAgentId`, `provider`, `purpose`, `queueId`, `remote`, `removedSkillId`, `requestedLanguageId`, `requestedRouting`, `requestedRoutingSkillId`, `roomId`, `routingPriority`, `routingRing`, `routingRule`, `routingRuleType`, `scoredAgentId`, `selectedAgentId`, `selectedAgentRank`, `selfServed`, `sessionDnis`, `sessionId`, `stationId`, `teamId`, `usedRouting`, `userId`, `videoPresent`, `waitingInteractionCount`, `wrapUpCode`.
#[repr(u16)]
#[non_exhaustive]
pub enum Dimension {
    ActiveRouting,
    ActiveSkillId,
    AddressFrom,
    AddressTo,
    AgentAssistantId,
    AgentBullseyeRing,
    AgentOwned,
    AgentRank,
    AgentScore,
    Ani,
    AssignerId,
    Authenticated,
    CanonicalExternalContactId,
    ConversationId,
    ConversationInitiator,
    ConvertedFrom,
    ConvertedTo,
    CustomerParticipation,
    DeliveryStatus,
    DestinationAddress,
    Direction,
    DisconnectType,
    DivisionId,
    Dnis,
    EdgeId,
    EligibleAgentCount,
    ErrorCode,
    ExtendedDeliveryStatus,
    ExternalContactId,
    ExternalMediaCount,
    ExternalOrganizationId,
    ExternalTag,
    FirstQueue,
    FlaggedReason,
    FlowInType,
    FlowOutType,
    GroupId,
    InteractionType,
    JourneyActionId,
    JourneyActionMapId,
    JourneyActionMapVersion,
    JourneyCustomerId,
    JourneyCustomerIdType,
    JourneyCustomerSessionId,
    JourneyCustomerSessionIdType,
    KnowledgeBaseId,
    MediaCount,
    MediaType,
    MessageType,
    OriginatingDirection,
    OriginatingSocialMediaPublic,
    OutboundCampaignId,
    OutboundContactId,
    OutboundContactListId,
    ParticipantName,
    PeerId,
    ProposedAgentId,
    Provider,
    Purpose,
    QueueId,
    Remote,
    RemovedSkillId,
    RequestedLanguageId,
    RequestedRouting,
    RequestedRoutingSkillId,
    RoomId,
    RoutingPriority,
    RoutingRing,
    RoutingRule,
    RoutingRuleType,
    ScoredAgentId,
    SelectedAgentId,
    SelectedAgentRank,
    SelfServed,
    SessionDnis,
    SessionId,
    StationId,
    TeamId,
    UsedRouting,
    UserId,
    VideoPresent,
    WaitingInteractionCount,
    WrapUpCode,
}

crate::runtime::values!(Dimension {
    ActiveRouting = "activeRouting",
    ActiveSkillId = "activeSkillId",
    AddressFrom = "addressFrom",
    AddressTo = "addressTo",
    AgentAssistantId = "agentAssistantId",
    AgentBullseyeRing = "agentBullseyeRing",
    AgentOwned = "agentOwned",
    AgentRank = "agentRank",
    AgentScore = "agentScore",
    Ani = "ani",
    AssignerId = "assignerId",
    Authenticated = "authenticated",
    CanonicalExternalContactId = "canonicalExternalContactId",
    ConversationId = "conversationId",
    ConversationInitiator = "conversationInitiator",
    ConvertedFrom = "convertedFrom",
    ConvertedTo = "convertedTo",
    CustomerParticipation = "customerParticipation",
    DeliveryStatus = "deliveryStatus",
    DestinationAddress = "destinationAddress",
    Direction = "direction",
    DisconnectType = "disconnectType",
    DivisionId = "divisionId",
    Dnis = "dnis",
    EdgeId = "edgeId",
    EligibleAgentCount = "eligibleAgentCount",
    ErrorCode = "errorCode",
    ExtendedDeliveryStatus = "extendedDeliveryStatus",
    ExternalContactId = "externalContactId",
    ExternalMediaCount = "externalMediaCount",
    ExternalOrganizationId = "externalOrganizationId",
    ExternalTag = "externalTag",
    FirstQueue = "firstQueue",
    FlaggedReason = "flaggedReason",
    FlowInType = "flowInType",
    FlowOutType = "flowOutType",
    GroupId = "groupId",
    InteractionType = "interactionType",
    JourneyActionId = "journeyActionId",
    JourneyActionMapId = "journeyActionMapId",
    JourneyActionMapVersion = "journeyActionMapVersion",
    JourneyCustomerId = "journeyCustomerId",
    JourneyCustomerIdType = "journeyCustomerIdType",
    JourneyCustomerSessionId = "journeyCustomerSessionId",
    JourneyCustomerSessionIdType = "journeyCustomerSessionIdType",
    KnowledgeBaseId = "knowledgeBaseId",
    MediaCount = "mediaCount",
    MediaType = "mediaType",
    MessageType = "messageType",
    OriginatingDirection = "originatingDirection",
    OriginatingSocialMediaPublic = "originatingSocialMediaPublic",
    OutboundCampaignId = "outboundCampaignId",
    OutboundContactId = "outboundContactId",
    OutboundContactListId = "outboundContactListId",
    ParticipantName = "participantName",
    PeerId = "peerId",
    ProposedAgentId = "proposedAgentId",
    Provider = "provider",
    Purpose = "purpose",
    QueueId = "queueId",
    Remote = "remote",
    RemovedSkillId = "removedSkillId",
    RequestedLanguageId = "requestedLanguageId",
    RequestedRouting = "requestedRouting",
    RequestedRoutingSkillId = "requestedRoutingSkillId",
    RoomId = "roomId",
    RoutingPriority = "routingPriority",
    RoutingRing = "routingRing",
    RoutingRule = "routingRule",
    RoutingRuleType = "routingRuleType",
    ScoredAgentId = "scoredAgentId",
    SelectedAgentId = "selectedAgentId",
    SelectedAgentRank = "selectedAgentRank",
    SelfServed = "selfServed",
    SessionDnis = "sessionDnis",
    SessionId = "sessionId",
    StationId = "stationId",
    TeamId = "teamId",
    UsedRouting = "usedRouting",
    UserId = "userId",
    VideoPresent = "videoPresent",
    WaitingInteractionCount = "waitingInteractionCount",
    WrapUpCode = "wrapUpCode",
});

/// The property `operator` of `ConversationAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

crate::runtime::values!(Operator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});
