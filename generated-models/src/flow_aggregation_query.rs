// @generated from the schema "FlowAggregationQuery"; changes made here are lost at the next generation

/// The schema `FlowAggregationQuery`.
#[repr(C)]
pub struct FlowAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `granularity`: `string`.
    pub granularity: ::std::option::Option<::std::string::String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `groupBy`: `array of string`.
    #[doc(alias = "groupBy")]
    pub group_by: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<GroupBy>>>,
    /// `filter`: `FlowAggregateQueryFilter`.
    pub filter: ::std::option::Option<
        ::std::boxed::Box<crate::FlowAggregateQueryFilter>,
    >,
    /// `metrics`: `array of string`, required.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: ::std::option::Option<bool>,
    /// `views`: `array of FlowAggregationView`.
    pub views: ::std::option::Option<::std::vec::Vec<crate::FlowAggregationView>>,
    /// `alternateTimeDimension`: `string`.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: ::std::option::Option<
        crate::runtime::Open<AlternateTimeDimension>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowAggregationQuery "FlowAggregationQuery" 9 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        granularity: ::std::string::String = "granularity" 0 with_granularity,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>> = "groupBy" 0 with_group_by,
        filter: ::std::boxed::Box<crate::FlowAggregateQueryFilter> = "filter" 0 with_filter,
        metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>> = "metrics" 1 with_metrics,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" 0 with_flatten_multivalued_dimensions,
        views: ::std::vec::Vec<crate::FlowAggregationView> = "views" 0 with_views,
        alternate_time_dimension: crate::runtime::Open<AlternateTimeDimension> = "alternateTimeDimension" 0 with_alternate_time_dimension,
    )
});

/// The property `groupBy` of `FlowAggregationQuery`. Known values: `activeRouting`, `activeSkillId`, `addressFrom`, `addressTo`, `agentAssistantId`, `agentBullseyeRing`, `agentOwned`, `agentRank`, `agentScore`, `ani`, `assignerId`, `authenticated`, `conversationId`, `conversationInitiator`, `convertedFrom`, `convertedTo`, `customerParticipation`, `deliveryStatus`, `destinationAddress`, `direction`, `disconnectType`, `divisionId`, `dnis`, `edgeId`, `eligibleAgentCount`, `endingLanguage`, `entryReason`, `entryType`, `errorCode`, `exitReason`, `extendedDeliveryStatus`, `externalContactId`, `externalMediaCount`, `externalOrganizationId`, `externalTag`, `firstQueue`, `flaggedReason`, `flowId`, `flowInType`, `flowMilestoneId`, `flowName`, `flowOutType`, `flowOutcome`, `flowOutcomeId`, `flowOutcomeValue`, `flowSubType`, `flowType`, `flowVersion`, `groupId`, `interactionType`, `journeyActionId`, `journeyActionMapId`, `journeyActionMapVersion`, `journeyCustomerId`, `journeyCustomerIdType`, `journeyCustomerSessionId`, `journeyCustomerSessionIdType`, `knowledgeBaseId`, `mediaCount`, `mediaType`, `messageType`, `originatingDirection`, `outboundCampaignId`, `outboundContactId`, `outboundContactListId`, `participantName`, `peerId`, `proposedAgentId`, `provider`, `purpose`, `queueId`, `recognitionFailureReason`, `remote`, `removedSkillId`, `requestedLanguageId`, `requestedRouting`, `requestedRoutingSkillId`, `roomId`, `routingPriority`, `routingRing`, `routingRule`, `routingRuleType`, `scoredAgentId`, `selectedAgentId`, `selectedAgentRank`, `selfServed`, `sessionDnis`, `sessionId`, `startingLanguage`, `stationId`, `teamId`, `transferTargetAddress`, `transferTargetName`, `transferType`, `usedRouting`, `userId`, `videoPresent`, `waitingInteractionCount`, `wrapUpCode`.
#[non_exhaustive]
pub enum GroupBy {
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

crate::runtime::known!(GroupBy);

impl crate::runtime::Enum for GroupBy {
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

/// The property `metrics` of `FlowAggregationQuery`. Known values: `nFlow`, `nFlowMilestone`, `nFlowOutcome`, `nFlowOutcomeFailed`, `oFlowMilestone`, `tFlow`, `tFlowDisconnect`, `tFlowExit`, `tFlowOutcome`.
#[non_exhaustive]
pub enum Metrics {
    NFlow,
    NFlowMilestone,
    NFlowOutcome,
    NFlowOutcomeFailed,
    OFlowMilestone,
    TFlow,
    TFlowDisconnect,
    TFlowExit,
    TFlowOutcome,
}

crate::runtime::known!(Metrics);

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NFlow, "nFlow"),
        (Self::NFlowMilestone, "nFlowMilestone"),
        (Self::NFlowOutcome, "nFlowOutcome"),
        (Self::NFlowOutcomeFailed, "nFlowOutcomeFailed"),
        (Self::OFlowMilestone, "oFlowMilestone"),
        (Self::TFlow, "tFlow"),
        (Self::TFlowDisconnect, "tFlowDisconnect"),
        (Self::TFlowExit, "tFlowExit"),
        (Self::TFlowOutcome, "tFlowOutcome"),
    ];
}

/// The property `alternateTimeDimension` of `FlowAggregationQuery`. Known values: `eventTime`.
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

crate::runtime::known!(AlternateTimeDimension);

impl crate::runtime::Enum for AlternateTimeDimension {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::EventTime, "eventTime")];
}
