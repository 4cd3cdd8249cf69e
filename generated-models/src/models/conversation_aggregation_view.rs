// @generated from the schema "ConversationAggregationView"; changes made here are lost at the next generation

use crate::AggregationRange;
use crate::runtime::{Extra, Open};

/// The schema `ConversationAggregationView`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationAggregationView {
    /// `target`: one of `nBlindTransferred`, `nBotInteractions`, `nCobrowseSessions`, `nConnected` and 54 more, required.
    pub target: Option<Open<Target>>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `function`: `rangeBound`, the one known value, required.
    pub function: Option<Open<Function>>,
    /// `range`: `AggregationRange`.
    pub range: Option<Box<AggregationRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationAggregationView "ConversationAggregationView" 4 {
    (
        target: Open<Target> = "target" with_target required,
        name: String = "name" with_name required,
        function: Open<Function> = "function" with_function required,
        range: Box<AggregationRange> = "range" with_range,
    )
});

/// The property `target` of `ConversationAggregationView`. Known values: `nBlindTransferred`, `nBotInteractions`, `nCobrowseSessions`, `nConnected`, `nConsult`, `nConsultTransferred`, `nError`, `nOffered`, `nOutbound`, `nOutboundAbandoned`, `nOutboundAttempted`, `nOutboundConnected`, `nOverSla`, `nStateTransitionError`, `nTransferred`, `oExternalMediaCount`, `oMediaCount`, `oMessageCount`, `oMessageSegmentCount`, `oMessageTurn`, `oServiceLevel`, `oServiceTarget`, `tAbandon`, `tAcd`, `tActiveCallback`, `tActiveCallbackComplete`, `tAcw`, `tAgentResponseTime`, `tAlert`, `tAnswered`, `tAverageAgentResponseTime`, `tAverageCustomerResponseTime`, `tBarging`, `tCoaching`, `tCoachingComplete`, `tConnected`, `tContacting`, `tDialing`, `tFirstConnect`, `tFirstDial`, `tFirstEngagement`, `tFirstResponse`, `tFlowOut`, `tHandle`, `tHeld`, `tHeldComplete`, `tIvr`, `tMonitoring`, `tMonitoringComplete`, `tNotResponding`, `tPark`, `tParkComplete`, `tShortAbandon`, `tTalk`, `tTalkComplete`, `tUserResponseTime`, `tVoicemail`, `tWait`.
#[repr(u16)]
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

crate::runtime::values!(Target {
    NBlindTransferred = "nBlindTransferred",
    NBotInteractions = "nBotInteractions",
    NCobrowseSessions = "nCobrowseSessions",
    NConnected = "nConnected",
    NConsult = "nConsult",
    NConsultTransferred = "nConsultTransferred",
    NError = "nError",
    NOffered = "nOffered",
    NOutbound = "nOutbound",
    NOutboundAbandoned = "nOutboundAbandoned",
    NOutboundAttempted = "nOutboundAttempted",
    NOutboundConnected = "nOutboundConnected",
    NOverSla = "nOverSla",
    NStateTransitionError = "nStateTransitionError",
    NTransferred = "nTransferred",
    OExternalMediaCount = "oExternalMediaCount",
    OMediaCount = "oMediaCount",
    OMessageCount = "oMessageCount",
    OMessageSegmentCount = "oMessageSegmentCount",
    OMessageTurn = "oMessageTurn",
    OServiceLevel = "oServiceLevel",
    OServiceTarget = "oServiceTarget",
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
    TDialing = "tDialing",
    TFirstConnect = "tFirstConnect",
    TFirstDial = "tFirstDial",
    TFirstEngagement = "tFirstEngagement",
    TFirstResponse = "tFirstResponse",
    TFlowOut = "tFlowOut",
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
    TWait = "tWait",
});

/// The property `function` of `ConversationAggregationView`. Known values: `rangeBound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

crate::runtime::values!(Function {
    RangeBound = "rangeBound",
});
