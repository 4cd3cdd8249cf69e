// @generated from the schema "ConversationAggregationView"; changes made here are lost at the next generation

/// The schema `ConversationAggregationView`.
#[repr(C)]
pub struct ConversationAggregationView {
    /// `target`: `string`, required.
    pub target: ::std::option::Option<crate::runtime::Open<Target>>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `function`: `string`, required.
    pub function: ::std::option::Option<crate::runtime::Open<Function>>,
    /// `range`: `AggregationRange`.
    pub range: ::std::option::Option<::std::boxed::Box<crate::AggregationRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationAggregationView "ConversationAggregationView" 4 {
    (
        target: crate::runtime::Open<Target> = "target" 1 with_target,
        name: ::std::string::String = "name" 1 with_name,
        function: crate::runtime::Open<Function> = "function" 1 with_function,
        range: ::std::boxed::Box<crate::AggregationRange> = "range" 0 with_range,
    )
});

/// The property `target` of `ConversationAggregationView`. Known values: `nBlindTransferred`, `nBotInteractions`, `nCobrowseSessions`, `nConnected`, `nConsult`, `nConsultTransferred`, `nError`, `nOffered`, `nOutbound`, `nOutboundAbandoned`, `nOutboundAttempted`, `nOutboundConnected`, `nOverSla`, `nStateTransitionError`, `nTransferred`, `oExternalMediaCount`, `oMediaCount`, `oMessageCount`, `oMessageSegmentCount`, `oMessageTurn`, `oServiceLevel`, `oServiceTarget`, `tAbandon`, `tAcd`, `tActiveCallback`, `tActiveCallbackComplete`, `tAcw`, `tAgentResponseTime`, `tAlert`, `tAnswered`, `tAverageAgentResponseTime`, `tAverageCustomerResponseTime`, `tBarging`, `tCoaching`, `tCoachingComplete`, `tConnected`, `tContacting`, `tDialing`, `tFirstConnect`, `tFirstDial`, `tFirstEngagement`, `tFirstResponse`, `tFlowOut`, `tHandle`, `tHeld`, `tHeldComplete`, `tIvr`, `tMonitoring`, `tMonitoringComplete`, `tNotResponding`, `tPark`, `tParkComplete`, `tShortAbandon`, `tTalk`, `tTalkComplete`, `tUserResponseTime`, `tVoicemail`, `tWait`.
#[non_exhaustive]
pub enum Target {
    NBlindTransferred,
    NBotInteractions,
    NCobrowseSessions,
    NConnected,
    NConsult,
    NConsultTransferred,
    NError,
    NOffered,
    NOutbound,
    NOutboundAbandoned,
    NOutboundAttempted,
    NOutboundConnected,
    NOverSla,
    NStateTransitionError,
    NTransferred,
    OExternalMediaCount,
    OMediaCount,
    OMessageCount,
    OMessageSegmentCount,
    OMessageTurn,
    OServiceLevel,
    OServiceTarget,
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
    TDialing,
    TFirstConnect,
    TFirstDial,
    TFirstEngagement,
    TFirstResponse,
    TFlowOut,
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
    TWait,
}

crate::runtime::known!(Target);

impl crate::runtime::Enum for Target {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NBlindTransferred, "nBlindTransferred"),
        (Self::NBotInteractions, "nBotInteractions"),
        (Self::NCobrowseSessions, "nCobrowseSessions"),
        (Self::NConnected, "nConnected"),
        (Self::NConsult, "nConsult"),
        (Self::NConsultTransferred, "nConsultTransferred"),
        (Self::NError, "nError"),
        (Self::NOffered, "nOffered"),
        (Self::NOutbound, "nOutbound"),
        (Self::NOutboundAbandoned, "nOutboundAbandoned"),
        (Self::NOutboundAttempted, "nOutboundAttempted"),
        (Self::NOutboundConnected, "nOutboundConnected"),
        (Self::NOverSla, "nOverSla"),
        (Self::NStateTransitionError, "nStateTransitionError"),
        (Self::NTransferred, "nTransferred"),
        (Self::OExternalMediaCount, "oExternalMediaCount"),
        (Self::OMediaCount, "oMediaCount"),
        (Self::OMessageCount, "oMessageCount"),
        (Self::OMessageSegmentCount, "oMessageSegmentCount"),
        (Self::OMessageTurn, "oMessageTurn"),
        (Self::OServiceLevel, "oServiceLevel"),
        (Self::OServiceTarget, "oServiceTarget"),
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
        (Self::TDialing, "tDialing"),
        (Self::TFirstConnect, "tFirstConnect"),
        (Self::TFirstDial, "tFirstDial"),
        (Self::TFirstEngagement, "tFirstEngagement"),
        (Self::TFirstResponse, "tFirstResponse"),
        (Self::TFlowOut, "tFlowOut"),
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
        (Self::TWait, "tWait"),
    ];
}

/// The property `function` of `ConversationAggregationView`. Known values: `rangeBound`.
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

crate::runtime::known!(Function);

impl crate::runtime::Enum for Function {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::RangeBound, "rangeBound")];
}
