// @generated from the schema "FlowAggregateQueryPredicate"; changes made here are lost at the next generation

/// The schema `FlowAggregateQueryPredicate`.
pub struct FlowAggregateQueryPredicate {
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

impl crate::runtime::Model for FlowAggregateQueryPredicate {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        dimension: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        value: ::std::option::Option::None,
        range: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowAggregateQueryPredicate = &<FlowAggregateQueryPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowAggregateQueryPredicate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("dimension", "dimension", 0),
            ("operator", "operator", 0),
            ("value", "value", 0),
            ("range", "range", 0),
        ],
        fields: &[&E.r#type, &E.dimension, &E.operator, &E.value, &E.range],
    }
};

crate::runtime::model!(FlowAggregateQueryPredicate);

crate::runtime::setters!(FlowAggregateQueryPredicate {
    with_type: r#type: crate::runtime::Open<Type>,
    with_dimension: dimension: crate::runtime::Open<Dimension>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_value: value: ::std::string::String,
    with_range: range: ::std::boxed::Box<crate::NumericRange>,
});

/// The property `type` of `FlowAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Dimension, "dimension"),
        (Self::Property, "property"),
        (Self::Metric, "metric"),
    ];
}

/// The property `dimension` of `FlowAggregateQueryPredicate`. Known values: `activeRouting`, `activeSkillId`, `addressFrom`, `addressTo`, `agentAssistantId`, `agentBullseyeRing`, `agentOwned`, `agentRank`, `agentScore`, `ani`, `assignerId`, `authenticated`, `canonicalExternalContactId`, `conversationId`, `conversationInitiator`, `convertedFrom`, `convertedTo`, `customerParticipation`, `deliveryStatus`, `destinationAddress`, `direction`, `disconnectType`, `divisionId`, `dnis`, `edgeId`, `eligibleAgentCount`, `endingLanguage`, `entryReason`, `entryType`, `errorCode`, `exitReason`, `extendedDeliveryStatus`, `externalContactId`, `externalMediaCount`, `externalOrganizationId`, `externalTag`, `firstQueue`, `flaggedReason`, `flowId`, `flowInType`, `flowMilestoneId`, `flowName`, `flowOutType`, `flowOutcome`, `flowOutcomeId`, `flowOutcomeValue`, `flowSubType`, `flowType`, `flowVersion`, `groupId`, `interactionType`, `journeyActionId`, `journeyActionMapId`, `journeyActionMapVersion`, `journeyCustomerId`, `journeyCustomerIdType`, `journeyCustomerSessionId`, `journeyCustomerSessionIdType`, `knowledgeBaseId`, `mediaCount`, `mediaType`, `messageType`, `originatingDirection`, `outboundCampaignId`, `outboundContactId`, `outboundContactListId`, `participantName`, `peerId`, `proposedAgentId`, `provider`, `purpose`, `queueId`, `recognitionFailureReason`, `remote`, `removedSkillId`, `requestedLanguageId`, `requestedRouting`, `requestedRoutingSkillId`, `roomId`, `routingPriority`, `routingRing`, `routingRule`, `routingRuleType`, `scoredAgentId`, `selectedAgentId`, `selectedAgentRank`, `selfServed`, `sessionDnis`, `sessionId`, `startingLanguage`, `stationId`, `teamId`, `transferTargetAddress`, `transferTargetName`, `transferType`, `usedRouting`, `userId`, `videoPresent`, `waitingInteractionCount`, `wrapUpCode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    EndingLanguage,
    EntryReason,
    EntryType,
    ErrorCode,
    ExitReason,
    ExtendedDeliveryStatus,
    ExternalContactId,
    ExternalMediaCount,
    ExternalOrganizationId,
    ExternalTag,
    FirstQueue,
    FlaggedReason,
    FlowId,
    FlowInType,
    FlowMilestoneId,
    FlowName,
    FlowOutType,
    FlowOutcome,
    FlowOutcomeId,
    FlowOutcomeValue,
    FlowSubType,
    FlowType,
    FlowVersion,
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
    OutboundCampaignId,
    OutboundContactId,
    OutboundContactListId,
    ParticipantName,
    PeerId,
    ProposedAgentId,
    Provider,
    Purpose,
    QueueId,
    RecognitionFailureReason,
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
    StartingLanguage,
    StationId,
    TeamId,
    TransferTargetAddress,
    TransferTargetName,
    TransferType,
    UsedRouting,
    UserId,
    VideoPresent,
    WaitingInteractionCount,
    WrapUpCode,
}

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
        (Self::EndingLanguage, "endingLanguage"),
        (Self::EntryReason, "entryReason"),
        (Self::EntryType, "entryType"),
        (Self::ErrorCode, "errorCode"),
        (Self::ExitReason, "exitReason"),
        (Self::ExtendedDeliveryStatus, "extendedDeliveryStatus"),
        (Self::ExternalContactId, "externalContactId"),
        (Self::ExternalMediaCount, "externalMediaCount"),
        (Self::ExternalOrganizationId, "externalOrganizationId"),
        (Self::ExternalTag, "externalTag"),
        (Self::FirstQueue, "firstQueue"),
        (Self::FlaggedReason, "flaggedReason"),
        (Self::FlowId, "flowId"),
        (Self::FlowInType, "flowInType"),
        (Self::FlowMilestoneId, "flowMilestoneId"),
        (Self::FlowName, "flowName"),
        (Self::FlowOutType, "flowOutType"),
        (Self::FlowOutcome, "flowOutcome"),
        (Self::FlowOutcomeId, "flowOutcomeId"),
        (Self::FlowOutcomeValue, "flowOutcomeValue"),
        (Self::FlowSubType, "flowSubType"),
        (Self::FlowType, "flowType"),
        (Self::FlowVersion, "flowVersion"),
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
        (Self::OutboundCampaignId, "outboundCampaignId"),
        (Self::OutboundContactId, "outboundContactId"),
        (Self::OutboundContactListId, "outboundContactListId"),
        (Self::ParticipantName, "participantName"),
        (Self::PeerId, "peerId"),
        (Self::ProposedAgentId, "proposedAgentId"),
        (Self::Provider, "provider"),
        (Self::Purpose, "purpose"),
        (Self::QueueId, "queueId"),
        (Self::RecognitionFailureReason, "recognitionFailureReason"),
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
        (Self::StartingLanguage, "startingLanguage"),
        (Self::StationId, "stationId"),
        (Self::TeamId, "teamId"),
        (Self::TransferTargetAddress, "transferTargetAddress"),
        (Self::TransferTargetName, "transferTargetName"),
        (Self::TransferType, "transferType"),
        (Self::UsedRouting, "usedRouting"),
        (Self::UserId, "userId"),
        (Self::VideoPresent, "videoPresent"),
        (Self::WaitingInteractionCount, "waitingInteractionCount"),
        (Self::WrapUpCode, "wrapUpCode"),
    ];
}

/// The property `operator` of `FlowAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Matches, "matches"),
        (Self::Exists, "exists"),
        (Self::NotExists, "notExists"),
    ];
}
