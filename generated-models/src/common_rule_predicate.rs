// @generated from the schema "CommonRulePredicate"; changes made here are lost at the next generation

/// The schema `CommonRulePredicate`.
#[repr(C)]
pub struct CommonRulePredicate {
    /// `metricType`: `string`, required.
    #[doc(alias = "metricType")]
    pub metric_type: ::std::option::Option<crate::runtime::Open<MetricType>>,
    /// `metricValueType`: `string`, required.
    #[doc(alias = "metricValueType")]
    pub metric_value_type: ::std::option::Option<crate::runtime::Open<MetricValueType>>,
    /// `comparisonOperator`: `string`, required.
    #[doc(alias = "comparisonOperator")]
    pub comparison_operator: ::std::option::Option<
        crate::runtime::Open<ComparisonOperator>,
    >,
    /// `value`: `number (double)`, required.
    pub value: ::std::option::Option<f64>,
    /// `status`: `string`.
    pub status: ::std::option::Option<::std::string::String>,
    /// `topic`: `string`.
    pub topic: ::std::option::Option<::std::string::String>,
    /// `entity`: `CommonRulePredicateEntity`, required.
    pub entity: ::std::option::Option<
        ::std::boxed::Box<crate::CommonRulePredicateEntity>,
    >,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `metric`: `string`, required.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CommonRulePredicate "CommonRulePredicate" 9 {
    (
        metric_type: crate::runtime::Open<MetricType> = "metricType" 1 with_metric_type,
        metric_value_type: crate::runtime::Open<MetricValueType> = "metricValueType" 1 with_metric_value_type,
        comparison_operator: crate::runtime::Open<ComparisonOperator> = "comparisonOperator" 1 with_comparison_operator,
        value: f64 = "value" 1 with_value,
        status: ::std::string::String = "status" 0 with_status,
        topic: ::std::string::String = "topic" 0 with_topic,
        entity: ::std::boxed::Box<crate::CommonRulePredicateEntity> = "entity" 1 with_entity,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        metric: crate::runtime::Open<Metric> = "metric" 1 with_metric,
    )
});

/// The property `metricType` of `CommonRulePredicate`. Known values: `Interval`, `Instance`.
#[non_exhaustive]
pub enum MetricType {
    Interval,
    Instance,
}

crate::runtime::known!(MetricType);

impl crate::runtime::Enum for MetricType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Interval, "Interval"),
        (Self::Instance, "Instance"),
    ];
}

/// The property `metricValueType` of `CommonRulePredicate`. Known values: `Count`, `Min`, `Timer`, `Max`, `Percentage`, `Average`, `Observation`.
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

crate::runtime::known!(MetricValueType);

impl crate::runtime::Enum for MetricValueType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Count, "Count"),
        (Self::Min, "Min"),
        (Self::Timer, "Timer"),
        (Self::Max, "Max"),
        (Self::Percentage, "Percentage"),
        (Self::Average, "Average"),
        (Self::Observation, "Observation"),
    ];
}

/// The property `comparisonOperator` of `CommonRulePredicate`. Known values: `Gt`, `Gte`, `Lt`, `Lte`, `Eq`, `Ne`.
#[non_exhaustive]
pub enum ComparisonOperator {
    Gt,
    Gte,
    Lt,
    Lte,
    Eq,
    Ne,
}

crate::runtime::known!(ComparisonOperator);

impl crate::runtime::Enum for ComparisonOperator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Gt, "Gt"),
        (Self::Gte, "Gte"),
        (Self::Lt, "Lt"),
        (Self::Lte, "Lte"),
        (Self::Eq, "Eq"),
        (Self::Ne, "Ne"),
    ];
}

/// The property `mediaType` of `CommonRulePredicate`. Known values: `Voice`, `Chat`, `Email`, `Callback`, `Message`.
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Chat,
    Email,
    Callback,
    Message,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Voice, "Voice"),
        (Self::Chat, "Chat"),
        (Self::Email, "Email"),
        (Self::Callback, "Callback"),
        (Self::Message, "Message"),
    ];
}

/// The property `metric` of `CommonRulePredicate`. Known values: `nAbandon`, `nConnected`, `nInteractions`, `nOffered`, `nOutbound`, `nTransferred`, `serviceLevel`, `oServiceLevel`, `oWaiting`, `tAbandon`, `tAcw`, `tAlert`, `tAnswered`, `tHandle`, `tHeldComplete`, `tTalkComplete`, `tWait`, `tTalk`, `tHeld`, `tOrganizationPresence`, `tSystemPresence`, `tAgentRoutingStatus`, `oUserRoutingStatuses`, `oUserPresences`, `oInteracting`, `tFlowOut`, `tAdherenceStatus`, `nEvents`.
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

crate::runtime::known!(Metric);

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NAbandon, "nAbandon"),
        (Self::NConnected, "nConnected"),
        (Self::NInteractions, "nInteractions"),
        (Self::NOffered, "nOffered"),
        (Self::NOutbound, "nOutbound"),
        (Self::NTransferred, "nTransferred"),
        (Self::ServiceLevel, "serviceLevel"),
        (Self::OServiceLevel, "oServiceLevel"),
        (Self::OWaiting, "oWaiting"),
        (Self::TAbandon, "tAbandon"),
        (Self::TAcw, "tAcw"),
        (Self::TAlert, "tAlert"),
        (Self::TAnswered, "tAnswered"),
        (Self::THandle, "tHandle"),
        (Self::THeldComplete, "tHeldComplete"),
        (Self::TTalkComplete, "tTalkComplete"),
        (Self::TWait, "tWait"),
        (Self::TTalk, "tTalk"),
        (Self::THeld, "tHeld"),
        (Self::TOrganizationPresence, "tOrganizationPresence"),
        (Self::TSystemPresence, "tSystemPresence"),
        (Self::TAgentRoutingStatus, "tAgentRoutingStatus"),
        (Self::OUserRoutingStatuses, "oUserRoutingStatuses"),
        (Self::OUserPresences, "oUserPresences"),
        (Self::OInteracting, "oInteracting"),
        (Self::TFlowOut, "tFlowOut"),
        (Self::TAdherenceStatus, "tAdherenceStatus"),
        (Self::NEvents, "nEvents"),
    ];
}
