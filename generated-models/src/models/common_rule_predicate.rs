// @generated from the schema "CommonRulePredicate"; changes made here are lost at the next generation

use crate::CommonRulePredicateEntity;
use crate::runtime::{Extra, Open};

/// The schema `CommonRulePredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CommonRulePredicate {
    /// `metricType`: one of `Interval` and `Instance`, required.
    #[doc(alias = "metricType")]
    pub metric_type: Option<Open<MetricType>>,
    /// `metricValueType`: one of `Count`, `Min`, `Timer`, `Max` and 3 more, required.
    #[doc(alias = "metricValueType")]
    pub metric_value_type: Option<Open<MetricValueType>>,
    /// `comparisonOperator`: one of `Gt`, `Gte`, `Lt`, `Lte` and 2 more, required.
    #[doc(alias = "comparisonOperator")]
    pub comparison_operator: Option<Open<ComparisonOperator>>,
    /// `value`: `number (double)`, required.
    pub value: Option<f64>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `topic`: `string`.
    pub topic: Option<String>,
    /// `entity`: `CommonRulePredicateEntity`, required.
    pub entity: Option<Box<CommonRulePredicateEntity>>,
    /// `mediaType`: one of `Voice`, `Chat`, `Email`, `Callback` and `Message`.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `metric`: one of `nAbandon`, `nConnected`, `nInteractions`, `nOffered` and 24 more, required.
    pub metric: Option<Open<Metric>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CommonRulePredicate "CommonRulePredicate" 9 {
    (
        metric_type: Open<MetricType> = "metricType" with_metric_type required,
        metric_value_type: Open<MetricValueType> = "metricValueType" with_metric_value_type required,
        comparison_operator: Open<ComparisonOperator> = "comparisonOperator" with_comparison_operator required,
        value: f64 = "value" with_value required,
        status: String = "status" with_status,
        topic: String = "topic" with_topic,
        entity: Box<CommonRulePredicateEntity> = "entity" with_entity required,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        metric: Open<Metric> = "metric" with_metric required,
    )
});

/// The property `metricType` of `CommonRulePredicate`. Known values: `Interval`, `Instance`.
#[repr(u16)]
#[non_exhaustive]
pub enum MetricType {
    Interval,
    Instance,
}

crate::runtime::values!(MetricType {
    Interval = "Interval",
    Instance = "Instance",
});

/// The property `metricValueType` of `CommonRulePredicate`. Known values: `Count`, `Min`, `Timer`, `Max`, `Percentage`, `Average`, `Observation`.
#[repr(u16)]
#[non_exhaustive]
pub enum MetricValueType {
    Count,
    Min,
    Timer,
    Max,
    Percentage,
    Average,
    Observation,
}

crate::runtime::values!(MetricValueType {
    Count = "Count",
    Min = "Min",
    Timer = "Timer",
    Max = "Max",
    Percentage = "Percentage",
    Average = "Average",
    Observation = "Observation",
});

/// The property `comparisonOperator` of `CommonRulePredicate`. Known values: `Gt`, `Gte`, `Lt`, `Lte`, `Eq`, `Ne`.
#[repr(u16)]
#[non_exhaustive]
pub enum ComparisonOperator {
    Gt,
    Gte,
    Lt,
    Lte,
    Eq,
    Ne,
}

crate::runtime::values!(ComparisonOperator {
    Gt = "Gt",
    Gte = "Gte",
    Lt = "Lt",
    Lte = "Lte",
    Eq = "Eq",
    Ne = "Ne",
});

/// The property `mediaType` of `CommonRulePredicate`. Known values: `Voice`, `Chat`, `Email`, `Callback`, `Message`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Chat,
    Email,
    Callback,
    Message,
}

crate::runtime::values!(MediaType {
    Voice = "Voice",
    Chat = "Chat",
    Email = "Email",
    Callback = "Callback",
    Message = "Message",
});

/// The property `metric` of `CommonRulePredicate`. Known values: `nAbandon`, `nConnected`, `nInteractions`, `nOffered`, `nOutbound`, `nTransferred`, `serviceLevel`, `oServiceLevel`, `oWaiting`, `tAbandon`, `tAcw`, `tAlert`, `tAnswered`, `tHandle`, `tHeldComplete`, `tTalkComplete`, `tWait`, `tTalk`, `tHeld`, `tOrganizationPresence`, `tSystemPresence`, `tAgentRoutingStatus`, `oUserRoutingStatuses`, `oUserPresences`, `oInteracting`, `tFlowOut`, `tAdherenceStatus`, `nEvents`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metric {
    NAbandon,
    NConnected,
    NInteractions,
    NOffered,
    NOutbound,
    NTransferred,
    ServiceLevel,
    OServiceLevel,
    OWaiting,
    TAbandon,
    TAcw,
    TAlert,
    TAnswered,
    THandle,
    THeldComplete,
    TTalkComplete,
    TWait,
    TTalk,
    THeld,
    TOrganizationPresence,
    TSystemPresence,
    TAgentRoutingStatus,
    OUserRoutingStatuses,
    OUserPresences,
    OInteracting,
    TFlowOut,
    TAdherenceStatus,
    NEvents,
}

crate::runtime::values!(Metric {
    NAbandon = "nAbandon",
    NConnected = "nConnected",
    NInteractions = "nInteractions",
    NOffered = "nOffered",
    NOutbound = "nOutbound",
    NTransferred = "nTransferred",
    ServiceLevel = "serviceLevel",
    OServiceLevel = "oServiceLevel",
    OWaiting = "oWaiting",
    TAbandon = "tAbandon",
    TAcw = "tAcw",
    TAlert = "tAlert",
    TAnswered = "tAnswered",
    THandle = "tHandle",
    THeldComplete = "tHeldComplete",
    TTalkComplete = "tTalkComplete",
    TWait = "tWait",
    TTalk = "tTalk",
    THeld = "tHeld",
    TOrganizationPresence = "tOrganizationPresence",
    TSystemPresence = "tSystemPresence",
    TAgentRoutingStatus = "tAgentRoutingStatus",
    OUserRoutingStatuses = "oUserRoutingStatuses",
    OUserPresences = "oUserPresences",
    OInteracting = "oInteracting",
    TFlowOut = "tFlowOut",
    TAdherenceStatus = "tAdherenceStatus",
    NEvents = "nEvents",
});
