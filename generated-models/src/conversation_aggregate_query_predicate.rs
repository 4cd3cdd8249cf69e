// @generated from the schema "ConversationAggregateQueryPredicate"; changes made here are lost at the next generation

/// The schema `ConversationAggregateQueryPredicate`.
#[repr(C)]
pub struct ConversationAggregateQueryPredicate {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `dimension`: `string`.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `range`: `NumericRange`.
    pub range: ::std::option::Option<::std::boxed::Box<crate::NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationAggregateQueryPredicate "ConversationAggregateQueryPredicate" 5 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        dimension: crate::runtime::Open<Dimension> = "dimension" 0 with_dimension,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        value: ::std::string::String = "value" 0 with_value,
        range: ::std::boxed::Box<crate::NumericRange> = "range" 0 with_range,
    )
});

/// The property `type` of `ConversationAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Dimension, "dimension"),
        (Self::Property, "property"),
        (Self::Metric, "metric"),
    ];
}

/// The property `dimension` of `ConversationAggregateQueryPredicate`. Known values: `activeRouting`, `activeSkillId`, `addressFrom`, `addressTo`, `agentAssistantId`, `agentBullseyeRing`, `agentOwned`, `agentRank`, `agentScore`, `ani`, `assignerId`, `authenticated`, `canonicalExternalContactId`, `conversationId`, `conversationInitiator`, `convertedFrom`, `convertedTo`, `customerParticipation`, `deliveryStatus`, `destinationAddress`, `direction`, `disconnectType`, `divisionId`, `dnis`, `edgeId`, `eligibleAgentCount`, `errorCode`, `extendedDeliveryStatus`, `externalContactId`, `externalMediaCount`, `externalOrganizationId`, `externalTag`, `firstQueue`, `flaggedReason`, `flowInType`, `flowOutType`, `groupId`, `interactionType`, `journeyActionId`, `journeyActionMapId`, `journeyActionMapVersion`, `journeyCustomerId`, `journeyCustomerIdType`, `journeyCustomerSessionId`, `journeyCustomerSessionIdType`, `knowledgeBaseId`, `mediaCount`, `mediaType`, `messageType`, `originatingDirection`, `originatingSocialMediaPublic`, `outboundCampaignId`, `outboundContactId`, `outboundContactListId`, `participantName`, `peerId`, `proposedAgentId`, `provider`, `purpose`, `queueId`, `remote`, `removedSkillId`, `requestedLanguageId`, `requestedRouting`, `requestedRoutingSkillId`, `roomId`, `routingPriority`, `routingRing`, `routingRule`, `routingRuleType`, `scoredAgentId`, `selectedAgentId`, `selectedAgentRank`, `selfServed`, `sessionDnis`, `sessionId`, `stationId`, `teamId`, `usedRouting`, `userId`, `videoPresent`, `waitingInteractionCount`, `wrapUpCode`.
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

crate::runtime::known!(Dimension);

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ActiveRouting, "activeRouting"),
        (Self::ActiveSkillId, "activeSkillId"),
        (Self::AddressFrom, "addressFrom"),
        (Self::AddressTo, "addressTo"),
        (Self::AgentAssistantId, "agentAssistantId"),
        (Self::AgentBullseyeRing, "agentBullseyeRing"),
        (Self::AgentOwned, "agentOwned"),
        (Self::AgentRank, "agentRank"),
        (Self::AgentScore, "agentScore"),
        (Self::Ani, "ani"),
        (Self::AssignerId, "assignerId"),
        (Self::Authenticated, "authenticated"),
        (Self::CanonicalExternalContactId, "canonicalExternalContactId"),
        (Self::ConversationId, "conversationId"),
        (Self::ConversationInitiator, "conversationInitiator"),
        (Self::ConvertedFrom, "convertedFrom"),
        (Self::ConvertedTo, "convertedTo"),
        (Self::CustomerParticipation, "customerParticipation"),
        (Self::DeliveryStatus, "deliveryStatus"),
        (Self::DestinationAddress, "destinationAddress"),
        (Self::Direction, "direction"),
        (Self::DisconnectType, "disconnectType"),
        (Self::DivisionId, "divisionId"),
        (Self::Dnis, "dnis"),
        (Self::EdgeId, "edgeId"),
        (Self::EligibleAgentCount, "eligibleAgentCount"),
        (Self::ErrorCode, "errorCode"),
        (Self::ExtendedDeliveryStatus, "extendedDeliveryStatus"),
        (Self::ExternalContactId, "externalContactId"),
        (Self::ExternalMediaCount, "externalMediaCount"),
        (Self::ExternalOrganizationId, "externalOrganizationId"),
        (Self::ExternalTag, "externalTag"),
        (Self::FirstQueue, "firstQueue"),
        (Self::FlaggedReason, "flaggedReason"),
        (Self::FlowInType, "flowInType"),
        (Self::FlowOutType, "flowOutType"),
        (Self::GroupId, "groupId"),
        (Self::InteractionType, "interactionType"),
        (Self::JourneyActionId, "journeyActionId"),
        (Self::JourneyActionMapId, "journeyActionMapId"),
        (Self::JourneyActionMapVersion, "journeyActionMapVersion"),
        (Self::JourneyCustomerId, "journeyCustomerId"),
        (Self::JourneyCustomerIdType, "journeyCustomerIdType"),
        (Self::JourneyCustomerSessionId, "journeyCustomerSessionId"),
        (Self::JourneyCustomerSessionIdType, "journeyCustomerSessionIdType"),
        (Self::KnowledgeBaseId, "knowledgeBaseId"),
        (Self::MediaCount, "mediaCount"),
        (Self::MediaType, "mediaType"),
        (Self::MessageType, "messageType"),
        (Self::OriginatingDirection, "originatingDirection"),
        (Self::OriginatingSocialMediaPublic, "originatingSocialMediaPublic"),
        (Self::OutboundCampaignId, "outboundCampaignId"),
        (Self::OutboundContactId, "outboundContactId"),
        (Self::OutboundContactListId, "outboundContactListId"),
        (Self::ParticipantName, "participantName"),
        (Self::PeerId, "peerId"),
        (Self::ProposedAgentId, "proposedAgentId"),
        (Self::Provider, "provider"),
        (Self::Purpose, "purpose"),
        (Self::QueueId, "queueId"),
        (Self::Remote, "remote"),
        (Self::RemovedSkillId, "removedSkillId"),
        (Self::RequestedLanguageId, "requestedLanguageId"),
        (Self::RequestedRouting, "requestedRouting"),
        (Self::RequestedRoutingSkillId, "requestedRoutingSkillId"),
        (Self::RoomId, "roomId"),
        (Self::RoutingPriority, "routingPriority"),
        (Self::RoutingRing, "routingRing"),
        (Self::RoutingRule, "routingRule"),
        (Self::RoutingRuleType, "routingRuleType"),
        (Self::ScoredAgentId, "scoredAgentId"),
        (Self::SelectedAgentId, "selectedAgentId"),
        (Self::SelectedAgentRank, "selectedAgentRank"),
        (Self::SelfServed, "selfServed"),
        (Self::SessionDnis, "sessionDnis"),
        (Self::SessionId, "sessionId"),
        (Self::StationId, "stationId"),
        (Self::TeamId, "teamId"),
        (Self::UsedRouting, "usedRouting"),
        (Self::UserId, "userId"),
        (Self::VideoPresent, "videoPresent"),
        (Self::WaitingInteractionCount, "waitingInteractionCount"),
        (Self::WrapUpCode, "wrapUpCode"),
    ];
}

/// The property `operator` of `ConversationAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Matches, "matches"),
        (Self::Exists, "exists"),
        (Self::NotExists, "notExists"),
    ];
}
