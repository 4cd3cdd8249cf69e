// @generated from the schema "SegmentDetailQueryPredicate"; changes made here are lost at the next generation

/// The schema `SegmentDetailQueryPredicate`.
#[repr(C)]
pub struct SegmentDetailQueryPredicate {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `dimension`: `string`.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `propertyType`: `string`.
    #[doc(alias = "propertyType")]
    pub property_type: ::std::option::Option<crate::runtime::Open<PropertyType>>,
    /// `property`: `string`.
    pub property: ::std::option::Option<::std::string::String>,
    /// `metric`: `string`.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `range`: `NumericRange`.
    pub range: ::std::option::Option<::std::boxed::Box<crate::NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SegmentDetailQueryPredicate "SegmentDetailQueryPredicate" 8 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        dimension: crate::runtime::Open<Dimension> = "dimension" 0 with_dimension,
        property_type: crate::runtime::Open<PropertyType> = "propertyType" 0 with_property_type,
        property: ::std::string::String = "property" 0 with_property,
        metric: crate::runtime::Open<Metric> = "metric" 0 with_metric,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        value: ::std::string::String = "value" 0 with_value,
        range: ::std::boxed::Box<crate::NumericRange> = "range" 0 with_range,
    )
});

/// The property `type` of `SegmentDetailQueryPredicate`. Known values: `dimension`, `property`, `metric`.
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

/// The property `dimension` of `SegmentDetailQueryPredicate`. Known values: `addressFrom`, `addressTo`, `agentAssistantId`, `agentOwned`, `ani`, `authenticated`, `bargedParticipantId`, `callbackNumber`, `callbackScheduledTime`, `canonicalExternalContactId`, `cleared`, `coachedParticipantId`, `conference`, `deliveryPushed`, `deliveryStatus`, `destinationAddress`, `destinationConversationId`, `detectedSpeechEnd`, `detectedSpeechStart`, `direction`, `disconnectType`, `dnis`, `edgeId`, `errorCode`, `exitReason`, `extendedDeliveryStatus`, `externalContactId`, `externalOrganizationId`, `flaggedReason`, `flowId`, `flowName`, `flowOutType`, `flowOutcome`, `flowOutcomeId`, `flowOutcomeValue`, `flowVersion`, `groupId`, `journeyActionId`, `journeyActionMapId`, `journeyCustomerId`, `journeyCustomerIdType`, `journeyCustomerSessionId`, `mediaCount`, `mediaType`, `messageType`, `monitoredParticipantId`, `outboundCampaignId`, `outboundContactId`, `outboundContactListId`, `participantName`, `protocolCallId`, `provider`, `purpose`, `queueId`, `recording`, `remote`, `remoteNameDisplayable`, `requestedLanguageId`, `requestedRouting`, `requestedRoutingSkillId`, `scoredAgentId`, `screenRecording`, `scriptId`, `segmentEnd`, `segmentType`, `sessionDnis`, `sipResponseCode`, `subject`, `teamId`, `transferTargetAddress`, `transferTargetName`, `transferType`, `usedRouting`, `userId`, `wrapUpCode`, `wrapUpNote`.
#[non_exhaustive]
pub enum Dimension {
    AddressFrom,
    AddressTo,
    AgentAssistantId,
    AgentOwned,
    Ani,
    Authenticated,
    BargedParticipantId,
    CallbackNumber,
    CallbackScheduledTime,
    CanonicalExternalContactId,
    Cleared,
    CoachedParticipantId,
    Conference,
    DeliveryPushed,
    DeliveryStatus,
    DestinationAddress,
    DestinationConversationId,
    DetectedSpeechEnd,
    DetectedSpeechStart,
    Direction,
    DisconnectType,
    Dnis,
    EdgeId,
    ErrorCode,
    ExitReason,
    ExtendedDeliveryStatus,
    ExternalContactId,
    ExternalOrganizationId,
    FlaggedReason,
    FlowId,
    FlowName,
    FlowOutType,
    FlowOutcome,
    FlowOutcomeId,
    FlowOutcomeValue,
    FlowVersion,
    GroupId,
    JourneyActionId,
    JourneyActionMapId,
    JourneyCustomerId,
    JourneyCustomerIdType,
    JourneyCustomerSessionId,
    MediaCount,
    MediaType,
    MessageType,
    MonitoredParticipantId,
    OutboundCampaignId,
    OutboundContactId,
    OutboundContactListId,
    ParticipantName,
    ProtocolCallId,
    Provider,
    Purpose,
    QueueId,
    Recording,
    Remote,
    RemoteNameDisplayable,
    RequestedLanguageId,
    RequestedRouting,
    RequestedRoutingSkillId,
    ScoredAgentId,
    ScreenRecording,
    ScriptId,
    SegmentEnd,
    SegmentType,
    SessionDnis,
    SipResponseCode,
    Subject,
    TeamId,
    TransferTargetAddress,
    TransferTargetName,
    TransferType,
    UsedRouting,
    UserId,
    WrapUpCode,
    WrapUpNote,
}

crate::runtime::known!(Dimension);

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AddressFrom, "addressFrom"),
        (Self::AddressTo, "addressTo"),
        (Self::AgentAssistantId, "agentAssistantId"),
        (Self::AgentOwned, "agentOwned"),
        (Self::Ani, "ani"),
        (Self::Authenticated, "authenticated"),
        (Self::BargedParticipantId, "bargedParticipantId"),
        (Self::CallbackNumber, "callbackNumber"),
        (Self::CallbackScheduledTime, "callbackScheduledTime"),
        (Self::CanonicalExternalContactId, "canonicalExternalContactId"),
        (Self::Cleared, "cleared"),
        (Self::CoachedParticipantId, "coachedParticipantId"),
        (Self::Conference, "conference"),
        (Self::DeliveryPushed, "deliveryPushed"),
        (Self::DeliveryStatus, "deliveryStatus"),
        (Self::DestinationAddress, "destinationAddress"),
        (Self::DestinationConversationId, "destinationConversationId"),
        (Self::DetectedSpeechEnd, "detectedSpeechEnd"),
        (Self::DetectedSpeechStart, "detectedSpeechStart"),
        (Self::Direction, "direction"),
        (Self::DisconnectType, "disconnectType"),
        (Self::Dnis, "dnis"),
        (Self::EdgeId, "edgeId"),
        (Self::ErrorCode, "errorCode"),
        (Self::ExitReason, "exitReason"),
        (Self::ExtendedDeliveryStatus, "extendedDeliveryStatus"),
        (Self::ExternalContactId, "externalContactId"),
        (Self::ExternalOrganizationId, "externalOrganizationId"),
        (Self::FlaggedReason, "flaggedReason"),
        (Self::FlowId, "flowId"),
        (Self::FlowName, "flowName"),
        (Self::FlowOutType, "flowOutType"),
        (Self::FlowOutcome, "flowOutcome"),
        (Self::FlowOutcomeId, "flowOutcomeId"),
        (Self::FlowOutcomeValue, "flowOutcomeValue"),
        (Self::FlowVersion, "flowVersion"),
        (Self::GroupId, "groupId"),
        (Self::JourneyActionId, "journeyActionId"),
        (Self::JourneyActionMapId, "journeyActionMapId"),
        (Self::JourneyCustomerId, "journeyCustomerId"),
        (Self::JourneyCustomerIdType, "journeyCustomerIdType"),
        (Self::JourneyCustomerSessionId, "journeyCustomerSessionId"),
        (Self::MediaCount, "mediaCount"),
        (Self::MediaType, "mediaType"),
        (Self::MessageType, "messageType"),
        (Self::MonitoredParticipantId, "monitoredParticipantId"),
        (Self::OutboundCampaignId, "outboundCampaignId"),
        (Self::OutboundContactId, "outboundContactId"),
        (Self::OutboundContactListId, "outboundContactListId"),
        (Self::ParticipantName, "participantName"),
        (Self::ProtocolCallId, "protocolCallId"),
        (Self::Provider, "provider"),
        (Self::Purpose, "purpose"),
        (Self::QueueId, "queueId"),
        (Self::Recording, "recording"),
        (Self::Remote, "remote"),
        (Self::RemoteNameDisplayable, "remoteNameDisplayable"),
        (Self::RequestedLanguageId, "requestedLanguageId"),
        (Self::RequestedRouting, "requestedRouting"),
        (Self::RequestedRoutingSkillId, "requestedRoutingSkillId"),
        (Self::ScoredAgentId, "scoredAgentId"),
        (Self::ScreenRecording, "screenRecording"),
        (Self::ScriptId, "scriptId"),
        (Self::SegmentEnd, "segmentEnd"),
        (Self::SegmentType, "segmentType"),
        (Self::SessionDnis, "sessionDnis"),
        (Self::SipResponseCode, "sipResponseCode"),
        (Self::Subject, "subject"),
        (Self::TeamId, "teamId"),
        (Self::TransferTargetAddress, "transferTargetAddress"),
        (Self::TransferTargetName, "transferTargetName"),
        (Self::TransferType, "transferType"),
        (Self::UsedRouting, "usedRouting"),
        (Self::UserId, "userId"),
        (Self::WrapUpCode, "wrapUpCode"),
        (Self::WrapUpNote, "wrapUpNote"),
    ];
}

/// The property `propertyType` of `SegmentDetailQueryPredicate`. Known values: `bool`, `integer`, `real`, `date`, `string`, `uuid`.
#[non_exhaustive]
pub enum PropertyType {
    Bool,
    Integer,
    Real,
    Date,
    String,
    Uuid,
}

crate::runtime::known!(PropertyType);

impl crate::runtime::Enum for PropertyType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Bool, "bool"),
        (Self::Integer, "integer"),
        (Self::Real, "real"),
        (Self::Date, "date"),
        (Self::String, "string"),
        (Self::Uuid, "uuid"),
    ];
}

/// The property `metric` of `SegmentDetailQueryPredicate`. Known values: `tSegmentDuration`.
#[non_exhaustive]
pub enum Metric {
    TSegmentDuration,
}

crate::runtime::known!(Metric);

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TSegmentDuration, "tSegmentDuration"),
    ];
}

/// The property `operator` of `SegmentDetailQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
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
