// @generated from the schema "CommonRulePredicate"; changes made here are lost at the next generation

/// The schema `CommonRulePredicate`.
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

impl crate::runtime::Model for CommonRulePredicate {
    const EMPTY: Self = Self {
        metric_type: ::std::option::Option::None,
        metric_value_type: ::std::option::Option::None,
        comparison_operator: ::std::option::Option::None,
        value: ::std::option::Option::None,
        status: ::std::option::Option::None,
        topic: ::std::option::Option::None,
        entity: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        metric: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CommonRulePredicate = &<CommonRulePredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CommonRulePredicate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("metricType", "metric_type", 1),
            ("metricValueType", "metric_value_type", 1),
            ("comparisonOperator", "comparison_operator", 1),
            ("value", "value", 1),
            ("status", "status", 0),
            ("topic", "topic", 0),
            ("entity", "entity", 1),
            ("mediaType", "media_type", 0),
            ("metric", "metric", 1),
        ],
        fields: &[
            &E.metric_type,
            &E.metric_value_type,
            &E.comparison_operator,
            &E.value,
            &E.status,
            &E.topic,
            &E.entity,
            &E.media_type,
            &E.metric,
        ],
    }
};

crate::runtime::model!(CommonRulePredicate);

crate::runtime::setters!(CommonRulePredicate {
    with_metric_type: metric_type: crate::runtime::Open<MetricType>,
    with_metric_value_type: metric_value_type: crate::runtime::Open<MetricValueType>,
    with_comparison_operator: comparison_operator: crate::runtime::Open<ComparisonOperator>,
    with_value: value: f64,
    with_status: status: ::std::string::String,
    with_topic: topic: ::std::string::String,
    with_entity: entity: ::std::boxed::Box<crate::CommonRulePredicateEntity>,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_metric: metric: crate::runtime::Open<Metric>,
});

/// The property `metricType` of `CommonRulePredicate`. Known values: `Interval`, `Instance`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MetricType {
    Interval,
    Instance,
}

impl crate::runtime::Enum for MetricType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Interval, "Interval"),
        (Self::Instance, "Instance"),
    ];
}

/// The property `metricValueType` of `CommonRulePredicate`. Known values: `Count`, `Min`, `Timer`, `Max`, `Percentage`, `Average`, `Observation`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ComparisonOperator {
    Gt,
    Gte,
    Lt,
    Lte,
    Eq,
    Ne,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Chat,
    Email,
    Callback,
    Message,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
