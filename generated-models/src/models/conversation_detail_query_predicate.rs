// @generated from the schema "ConversationDetailQueryPredicate"; changes made here are lost at the next generation

use crate::NumericRange;
use crate::runtime::{Extra, Open};

/// The schema `ConversationDetailQueryPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationDetailQueryPredicate {
    /// `type`: one of `dimension`, `property` and `metric`.
    pub r#type: Option<Open<Type>>,
    /// `dimension`: one of `conversationEnd`, `conversationId`, `conversationInitiator`, `conversationStart` and 6 more.
    pub dimension: Option<Open<Dimension>>,
    /// `metric`: one of `nBlindTransferred`, `nBotInteractions`, `nCobrowseSessions`, `nConnected` and 61 more.
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

crate::runtime::model!(ConversationDetailQueryPredicate "ConversationDetailQueryPredicate" 6 {
    (
        r#type: Open<Type> = "type" with_type,
        dimension: Open<Dimension> = "dimension" with_dimension,
        metric: Open<Metric> = "metric" with_metric,
        operator: Open<Operator> = "operator" with_operator,
        value: String = "value" with_value,
        range: Box<NumericRange> = "range" with_range,
    )
});

/// The property `type` of `ConversationDetailQueryPredicate`. Known values: `dimension`, `property`, `metric`.
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

/// The property `dimension` of `ConversationDetailQueryPredicate`. Known values: `conversationEnd`, `conversationId`, `conversationInitiator`, `conversationStart`, `customerParticipation`, `divisionId`, `externalTag`, `mediaStatsMinConversationMos`, `originatingDirection`, `originatingSocialMediaPublic`.
#[repr(u16)]
#[non_exhaustive]
pub enum Dimension {
    ConversationEnd,
    ConversationId,
    ConversationInitiator,
    ConversationStart,
    CustomerParticipation,
    DivisionId,
    ExternalTag,
    MediaStatsMinConversationMos,
    OriginatingDirection,
    OriginatingSocialMediaPublic,
}

crate::runtime::values!(Dimension {
    ConversationEnd = "conversationEnd",
    ConversationId = "conversationId",
    ConversationInitiator = "conversationInitiator",
    ConversationStart = "conversationStart",
    CustomerParticipation = "customerParticipation",
    DivisionId = "divisionId",
    ExternalTag = "externalTag",
    MediaStatsMinConversationMos = "mediaStatsMinConversationMos",
    OriginatingDirection = "originatingDirection",
    OriginatingSocialMediaPublic = "originatingSocialMediaPublic",
});

/// The property `metric` of `ConversationDetailQueryPredicate`. Known values: `nBlindTransferred`, `nBotInteractions`, `nCobrowseSessions`, `nConnected`, `nConsult`, `nConsultTransferred`, `nError`, `nFlow`, `nFlowMilestone`, `nFlowOutcome`, `nFlowOutcomeFailed`, `nOffered`, `nOutbound`, `nOutboundAbandoned`, `nOutboundAttempted`, `nOutboundConnected`, `nOverSla`, `nStateTransitionError`, `nTransferred`, `oExternalMediaCount`, `oFlowMilestone`, `oMediaCount`, `oMessageCount`, `oMessageSegmentCount`, `oMessageTurn`, `tAbandon`, `tAcd`, `tActiveCallback`, `tActiveCallbackComplete`, `tAcw`, `tAgentResponseTime`, `tAlert`, `tAnswered`, `tAverageAgentResponseTime`, `tAverageCustomerResponseTime`, `tBarging`, `tCoaching`, `tCoachingComplete`, `tConnected`, `tContacting`, `tConversationDuration`, `tDialing`, `tFirstConnect`, `tFirstDial`, `tFirstEngagement`, `tFirstResponse`, `tFlow`, `tFlowDisconnect`, `tFlowExit`, `tFlowOut`, `tFlowOutcome`, `tHandle`, `tHeld`, `tHeldComplete`, `tIvr`, `tMonitoring`, `tMonitoringComplete`, `tNotResponding`, `tPark`, `tParkComplete`, `tShortAbandon`, `tTalk`, `tTalkComplete`, `tUserResponseTime`, `tVoicemail`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metric {
    NBlindTransferred,
    NBotInteractions,
    NCobrowseSessions,
    NConnected,
    NConsult,
    NConsultTransferred,
    NError,
    NFlow,
    NFlowMilestone,
    NFlowOutcome,
    NFlowOutcomeFailed,
    NOffered,
    NOutbound,
    NOutboundAbandoned,
    NOutboundAttempted,
    NOutboundConnected,
    NOverSla,
    NStateTransitionError,
    NTransferred,
    OExternalMediaCount,
    OFlowMilestone,
    OMediaCount,
    OMessageCount,
    OMessageSegmentCount,
    OMessageTurn,
    TAbandon,
    TAcd,
    TActiveCallback,
    TActiveCallbackComplete,
    TAcw,
    TAgentResponseTime,
    TAlert,
    TAnswered,
    TAverageAgentResponseTime,
    TAverageCustomerResponseTime,
    TBarging,
    TCoaching,
    TCoachingComplete,
    TConnected,
    TContacting,
    TConversationDuration,
    TDialing,
    TFirstConnect,
    TFirstDial,
    TFirstEngagement,
    TFirstResponse,
    TFlow,
    TFlowDisconnect,
    TFlowExit,
    TFlowOut,
    TFlowOutcome,
    THandle,
    THeld,
    THeldComplete,
    TIvr,
    TMonitoring,
    TMonitoringComplete,
    TNotResponding,
    TPark,
    TParkComplete,
    TShortAbandon,
    TTalk,
    TTalkComplete,
    TUserResponseTime,
    TVoicemail,
}

crate::runtime::values!(Metric {
    NBlindTransferred = "nBlindTransferred",
    NBotInteractions = "nBotInteractions",
    NCobrowseSessions = "nCobrowseSessions",
    NConnected = "nConnected",
    NConsult = "nConsult",
    NConsultTransferred = "nConsultTransferred",
    NError = "nError",
    NFlow = "nFlow",
    NFlowMilestone = "nFlowMilestone",
    NFlowOutcome = "nFlowOutcome",
    NFlowOutcomeFailed = "nFlowOutcomeFailed",
    NOffered = "nOffered",
    NOutbound = "nOutbound",
    NOutboundAbandoned = "nOutboundAbandoned",
    NOutboundAttempted = "nOutboundAttempted",
    NOutboundConnected = "nOutboundConnected",
    NOverSla = "nOverSla",
    NStateTransitionError = "nStateTransitionError",
    NTransferred = "nTransferred",
    OExternalMediaCount = "oExternalMediaCount",
    OFlowMilestone = "oFlowMilestone",
    OMediaCount = "oMediaCount",
    OMessageCount = "oMessageCount",
    OMessageSegmentCount = "oMessageSegmentCount",
    OMessageTurn = "oMessageTurn",
    TAbandon = "tAbandon",
    TAcd = "tAcd",
    TActiveCallback = "tActiveCallback",
    TActiveCallbackComplete = "tActiveCallbackComplete",
    TAcw = "tAcw",
    TAgentResponseTime = "tAgentResponseTime",
    TAlert = "tAlert",
    TAnswered = "tAnswered",
    TAverageAgentResponseTime = "tAverageAgentResponseTime",
    TAverageCustomerResponseTime = "tAverageCustomerResponseTime",
    TBarging = "tBarging",
    TCoaching = "tCoaching",
    TCoachingComplete = "tCoachingComplete",
    TConnected = "tConnected",
    TContacting = "tContacting",
    TConversationDuration = "tConversationDuration",
    TDialing = "tDialing",
    TFirstConnect = "tFirstConnect",
    TFirstDial = "tFirstDial",
    TFirstEngagement = "tFirstEngagement",
    TFirstResponse = "tFirstResponse",
    TFlow = "tFlow",
    TFlowDisconnect = "tFlowDisconnect",
    TFlowExit = "tFlowExit",
    TFlowOut = "tFlowOut",
    TFlowOutcome = "tFlowOutcome",
    THandle = "tHandle",
    THeld = "tHeld",
    THeldComplete = "tHeldComplete",
    TIvr = "tIvr",
    TMonitoring = "tMonitoring",
    TMonitoringComplete = "tMonitoringComplete",
    TNotResponding = "tNotResponding",
    TPark = "tPark",
    TParkComplete = "tParkComplete",
    TShortAbandon = "tShortAbandon",
    TTalk = "tTalk",
    TTalkComplete = "tTalkComplete",
    TUserResponseTime = "tUserResponseTime",
    TVoicemail = "tVoicemail",
});

/// The property `operator` of `ConversationDetailQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
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
