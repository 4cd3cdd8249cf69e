// @generated from the schema "ConversationDetailQueryPredicate"; changes made here are lost at the next generation

/// The schema `ConversationDetailQueryPredicate`.
#[repr(C)]
pub struct ConversationDetailQueryPredicate {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `dimension`: `string`.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
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

crate::runtime::model!(ConversationDetailQueryPredicate "ConversationDetailQueryPredicate" 6 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        dimension: crate::runtime::Open<Dimension> = "dimension" 0 with_dimension,
        metric: crate::runtime::Open<Metric> = "metric" 0 with_metric,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        value: ::std::string::String = "value" 0 with_value,
        range: ::std::boxed::Box<crate::NumericRange> = "range" 0 with_range,
    )
});

/// The property `type` of `ConversationDetailQueryPredicate`. Known values: `dimension`, `property`, `metric`.
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

/// The property `dimension` of `ConversationDetailQueryPredicate`. Known values: `conversationEnd`, `conversationId`, `conversationInitiator`, `conversationStart`, `customerParticipation`, `divisionId`, `externalTag`, `mediaStatsMinConversationMos`, `originatingDirection`, `originatingSocialMediaPublic`.
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

crate::runtime::known!(Dimension);

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ConversationEnd, "conversationEnd"),
        (Self::ConversationId, "conversationId"),
        (Self::ConversationInitiator, "conversationInitiator"),
        (Self::ConversationStart, "conversationStart"),
        (Self::CustomerParticipation, "customerParticipation"),
        (Self::DivisionId, "divisionId"),
        (Self::ExternalTag, "externalTag"),
        (Self::MediaStatsMinConversationMos, "mediaStatsMinConversationMos"),
        (Self::OriginatingDirection, "originatingDirection"),
        (Self::OriginatingSocialMediaPublic, "originatingSocialMediaPublic"),
    ];
}

/// The property `metric` of `ConversationDetailQueryPredicate`. Known values: `nBlindTransferred`, `nBotInteractions`, `nCobrowseSessions`, `nConnected`, `nConsult`, `nConsultTransferred`, `nError`, `nFlow`, `nFlowMilestone`, `nFlowOutcome`, `nFlowOutcomeFailed`, `nOffered`, `nOutbound`, `nOutboundAbandoned`, `nOutboundAttempted`, `nOutboundConnected`, `nOverSla`, `nStateTransitionError`, `nTransferred`, `oExternalMediaCount`, `oFlowMilestone`, `oMediaCount`, `oMessageCount`, `oMessageSegmentCount`, `oMessageTurn`, `tAbandon`, `tAcd`, `tActiveCallback`, `tActiveCallbackComplete`, `tAcw`, `tAgentResponseTime`, `tAlert`, `tAnswered`, `tAverageAgentResponseTime`, `tAverageCustomerResponseTime`, `tBarging`, `tCoaching`, `tCoachingComplete`, `tConnected`, `tContacting`, `tConversationDuration`, `tDialing`, `tFirstConnect`, `tFirstDial`, `tFirstEngagement`, `tFirstResponse`, `tFlow`, `tFlowDisconnect`, `tFlowExit`, `tFlowOut`, `tFlowOutcome`, `tHandle`, `tHeld`, `tHeldComplete`, `tIvr`, `tMonitoring`, `tMonitoringComplete`, `tNotResponding`, `tPark`, `tParkComplete`, `tShortAbandon`, `tTalk`, `tTalkComplete`, `tUserResponseTime`, `tVoicemail`.
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

crate::runtime::known!(Metric);

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NBlindTransferred, "nBlindTransferred"),
        (Self::NBotInteractions, "nBotInteractions"),
        (Self::NCobrowseSessions, "nCobrowseSessions"),
        (Self::NConnected, "nConnected"),
        (Self::NConsult, "nConsult"),
        (Self::NConsultTransferred, "nConsultTransferred"),
        (Self::NError, "nError"),
        (Self::NFlow, "nFlow"),
        (Self::NFlowMilestone, "nFlowMilestone"),
        (Self::NFlowOutcome, "nFlowOutcome"),
        (Self::NFlowOutcomeFailed, "nFlowOutcomeFailed"),
        (Self::NOffered, "nOffered"),
        (Self::NOutbound, "nOutbound"),
        (Self::NOutboundAbandoned, "nOutboundAbandoned"),
        (Self::NOutboundAttempted, "nOutboundAttempted"),
        (Self::NOutboundConnected, "nOutboundConnected"),
        (Self::NOverSla, "nOverSla"),
        (Self::NStateTransitionError, "nStateTransitionError"),
        (Self::NTransferred, "nTransferred"),
        (Self::OExternalMediaCount, "oExternalMediaCount"),
        (Self::OFlowMilestone, "oFlowMilestone"),
        (Self::OMediaCount, "oMediaCount"),
        (Self::OMessageCount, "oMessageCount"),
        (Self::OMessageSegmentCount, "oMessageSegmentCount"),
        (Self::OMessageTurn, "oMessageTurn"),
        (Self::TAbandon, "tAbandon"),
        (Self::TAcd, "tAcd"),
        (Self::TActiveCallback, "tActiveCallback"),
        (Self::TActiveCallbackComplete, "tActiveCallbackComplete"),
        (Self::TAcw, "tAcw"),
        (Self::TAgentResponseTime, "tAgentResponseTime"),
        (Self::TAlert, "tAlert"),
        (Self::TAnswered, "tAnswered"),
        (Self::TAverageAgentResponseTime, "tAverageAgentResponseTime"),
        (Self::TAverageCustomerResponseTime, "tAverageCustomerResponseTime"),
        (Self::TBarging, "tBarging"),
        (Self::TCoaching, "tCoaching"),
        (Self::TCoachingComplete, "tCoachingComplete"),
        (Self::TConnected, "tConnected"),
        (Self::TContacting, "tContacting"),
        (Self::TConversationDuration, "tConversationDuration"),
        (Self::TDialing, "tDialing"),
        (Self::TFirstConnect, "tFirstConnect"),
        (Self::TFirstDial, "tFirstDial"),
        (Self::TFirstEngagement, "tFirstEngagement"),
        (Self::TFirstResponse, "tFirstResponse"),
        (Self::TFlow, "tFlow"),
        (Self::TFlowDisconnect, "tFlowDisconnect"),
        (Self::TFlowExit, "tFlowExit"),
        (Self::TFlowOut, "tFlowOut"),
        (Self::TFlowOutcome, "tFlowOutcome"),
        (Self::THandle, "tHandle"),
        (Self::THeld, "tHeld"),
        (Self::THeldComplete, "tHeldComplete"),
        (Self::TIvr, "tIvr"),
        (Self::TMonitoring, "tMonitoring"),
        (Self::TMonitoringComplete, "tMonitoringComplete"),
        (Self::TNotResponding, "tNotResponding"),
        (Self::TPark, "tPark"),
        (Self::TParkComplete, "tParkComplete"),
        (Self::TShortAbandon, "tShortAbandon"),
        (Self::TTalk, "tTalk"),
        (Self::TTalkComplete, "tTalkComplete"),
        (Self::TUserResponseTime, "tUserResponseTime"),
        (Self::TVoicemail, "tVoicemail"),
    ];
}

/// The property `operator` of `ConversationDetailQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
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
