// @generated from the schema "SegmentDetailQueryPredicate"; changes made here are lost at the next generation

use crate::NumericRange;
use crate::runtime::{Extra, Open};

/// The schema `SegmentDetailQueryPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SegmentDetailQueryPredicate {
    /// `type`: one of `dimension`, `property` and `metric`.
    pub r#type: Option<Open<Type>>,
    /// `dimension`: one of `addressFrom`, `addressTo`, `agentAssistantId`, `agentOwned` and 72 more.
    pub dimension: Option<Open<Dimension>>,
    /// `propertyType`: one of `bool`, `integer`, `real`, `date` and 2 more.
    #[doc(alias = "propertyType")]
    pub property_type: Option<Open<PropertyType>>,
    /// `property`: `string`.
    pub property: Option<String>,
    /// `metric`: `tSegmentDuration`, the one known value.
    pub metric: Option<Open<Metric>>,
    /// `operator`: one of `matches`, `exists` and `notExists`.
    pub operator: Option<Open<Operator>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `range`: `NumericRange`.
    pub range: Option<Box<NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SegmentDetailQueryPredicate "SegmentDetailQueryPredicate" 8 {
    (
        r#type: Open<Type> = "type" with_type,
        dimension: Open<Dimension> = "dimension" with_dimension,
        property_type: Open<PropertyType> = "propertyType" with_property_type,
        property: String = "property" with_property,
        metric: Open<Metric> = "metric" with_metric,
        operator: Open<Operator> = "operator" with_operator,
        value: String = "value" with_value,
        range: Box<NumericRange> = "range" with_range,
    )
});

/// The property `type` of `SegmentDetailQueryPredicate`. Known values: `dimension`, `property`, `metric`.
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

/// The property `dimension` of `SegmentDetailQueryPredicate`. Known values: `addressFrom`, `addressTo`, `agentAssistantId`, `agentOwned`, `ani`, `authenticated`, `bargedParticipantId`, `callbackNumber`, `callbackScheduledTime`, `canonicalExternalContactId`, `cleared`, `coachedParticipantId`, `conference`, `deliveryPushed`, `deliveryStatus`, `destinationAddress`, `destinationConversationId`, `detectedSpeechEnd`, `detectedSpeechStart`, `direction`, `disconnectType`, `dnis`, `edgeId`, `errorCode`, `exitReason`, `extendedDeliveryStatus`, `externalContactId`, `externalOrganizationId`, `flaggedReason`, `flowId`, `flowName`, `flowOutType`, `flowOutcome`, `flowOutcomeId`, `flowOutcomeValue`, `flowVersion`, `groupId`, `journeyActionId`, `journeyActionMapId`, `journeyCustomerId`, `journeyCustomerIdType`, `journeyCustomerSessionId`, `mediaCount`, `mediaType`, `messageType`, `monitoredParticipantId`, `outboundCampaignId`, `outboundContactId`, `outboundContactListId`, `participantName`, `protocolCallId`, `provider`, `purpose`, `queueId`, `recording`, `remote`, `remoteNameDisplayable`, `requestedLanguageId`, `requestedRouting`, `requestedRoutingSkillId`, `scoredAgentId`, `screenRecording`, `scriptId`, `segmentEnd`, `segmentType`, `sessionDnis`, `sipResponseCode`, `subject`, `teamId`, `transferTargetAddress`, `transferTargetName`, `transferType`, `usedRouting`, `userId`, `wrapUpCode`, `wrapUpNote`.
#[repr(u16)]
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

crate::runtime::values!(Dimension {
    AddressFrom = "addressFrom",
    AddressTo = "addressTo",
    AgentAssistantId = "agentAssistantId",
    AgentOwned = "agentOwned",
    Ani = "ani",
    Authenticated = "authenticated",
    BargedParticipantId = "bargedParticipantId",
    CallbackNumber = "callbackNumber",
    CallbackScheduledTime = "callbackScheduledTime",
    CanonicalExternalContactId = "canonicalExternalContactId",
    Cleared = "cleared",
    CoachedParticipantId = "coachedParticipantId",
    Conference = "conference",
    DeliveryPushed = "deliveryPushed",
    DeliveryStatus = "deliveryStatus",
    DestinationAddress = "destinationAddress",
    DestinationConversationId = "destinationConversationId",
    DetectedSpeechEnd = "detectedSpeechEnd",
    DetectedSpeechStart = "detectedSpeechStart",
    Direction = "direction",
    DisconnectType = "disconnectType",
    Dnis = "dnis",
    EdgeId = "edgeId",
    ErrorCode = "errorCode",
    ExitReason = "exitReason",
    ExtendedDeliveryStatus = "extendedDeliveryStatus",
    ExternalContactId = "externalContactId",
    ExternalOrganizationId = "externalOrganizationId",
    FlaggedReason = "flaggedReason",
    FlowId = "flowId",
    FlowName = "flowName",
    FlowOutType = "flowOutType",
    FlowOutcome = "flowOutcome",
    FlowOutcomeId = "flowOutcomeId",
    FlowOutcomeValue = "flowOutcomeValue",
    FlowVersion = "flowVersion",
    GroupId = "groupId",
    JourneyActionId = "journeyActionId",
    JourneyActionMapId = "journeyActionMapId",
    JourneyCustomerId = "journeyCustomerId",
    JourneyCustomerIdType = "journeyCustomerIdType",
    JourneyCustomerSessionId = "journeyCustomerSessionId",
    MediaCount = "mediaCount",
    MediaType = "mediaType",
    MessageType = "messageType",
    MonitoredParticipantId = "monitoredParticipantId",
    OutboundCampaignId = "outboundCampaignId",
    OutboundContactId = "outboundContactId",
    OutboundContactListId = "outboundContactListId",
    ParticipantName = "participantName",
    ProtocolCallId = "protocolCallId",
    Provider = "provider",
    Purpose = "purpose",
    QueueId = "queueId",
    Recording = "recording",
    Remote = "remote",
    RemoteNameDisplayable = "remoteNameDisplayable",
    RequestedLanguageId = "requestedLanguageId",
    RequestedRouting = "requestedRouting",
    RequestedRoutingSkillId = "requestedRoutingSkillId",
    ScoredAgentId = "scoredAgentId",
    ScreenRecording = "screenRecording",
    ScriptId = "scriptId",
    SegmentEnd = "segmentEnd",
    SegmentType = "segmentType",
    SessionDnis = "sessionDnis",
    SipResponseCode = "sipResponseCode",
    Subject = "subject",
    TeamId = "teamId",
    TransferTargetAddress = "transferTargetAddress",
    TransferTargetName = "transferTargetName",
    TransferType = "transferType",
    UsedRouting = "usedRouting",
    UserId = "userId",
    WrapUpCode = "wrapUpCode",
    WrapUpNote = "wrapUpNote",
});

/// The property `propertyType` of `SegmentDetailQueryPredicate`. Known values: `bool`, `integer`, `real`, `date`, `string`, `uuid`.
#[repr(u16)]
#[non_exhaustive]
pub enum PropertyType {
    Bool,
    Integer,
    Real,
    Date,
    String,
    Uuid,
}

crate::runtime::values!(PropertyType {
    Bool = "bool",
    Integer = "integer",
    Real = "real",
    Date = "date",
    String = "string",
    Uuid = "uuid",
});

/// The property `metric` of `SegmentDetailQueryPredicate`. Known values: `tSegmentDuration`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metric {
    TSegmentDuration,
}

crate::runtime::values!(Metric {
    TSegmentDuration = "tSegmentDuration",
});

/// The property `operator` of `SegmentDetailQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
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
