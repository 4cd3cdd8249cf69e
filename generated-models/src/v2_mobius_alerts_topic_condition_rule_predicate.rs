// @generated from the schema "V2MobiusAlertsTopicConditionRulePredicate"; changes made here are lost at the next generation

/// The schema `V2MobiusAlertsTopicConditionRulePredicate`.
#[repr(C)]
pub struct V2MobiusAlertsTopicConditionRulePredicate {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `entity`: `V2MobiusAlertsTopicEntityProperties`.
    pub entity: ::std::option::Option<
        ::std::boxed::Box<crate::V2MobiusAlertsTopicEntityProperties>,
    >,
    /// `metric`: `string`.
    pub metric: ::std::option::Option<::std::string::String>,
    /// `metricType`: `string`.
    #[doc(alias = "metricType")]
    pub metric_type: ::std::option::Option<crate::runtime::Open<MetricType>>,
    /// `metricValueType`: `string`.
    #[doc(alias = "metricValueType")]
    pub metric_value_type: ::std::option::Option<crate::runtime::Open<MetricValueType>>,
    /// `value`: `number (double)`.
    pub value: ::std::option::Option<f64>,
    /// `status`: `string`.
    pub status: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `topic`: `string`.
    pub topic: ::std::option::Option<::std::string::String>,
    /// `comparisonOperator`: `string`.
    #[doc(alias = "comparisonOperator")]
    pub comparison_operator: ::std::option::Option<
        crate::runtime::Open<ComparisonOperator>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2MobiusAlertsTopicConditionRulePredicate "V2MobiusAlertsTopicConditionRulePredicate" 10 {
    (
        id: ::std::string::String = "id" 0 with_id,
        entity: ::std::boxed::Box<crate::V2MobiusAlertsTopicEntityProperties> = "entity" 0 with_entity,
        metric: ::std::string::String = "metric" 0 with_metric,
        metric_type: crate::runtime::Open<MetricType> = "metricType" 0 with_metric_type,
        metric_value_type: crate::runtime::Open<MetricValueType> = "metricValueType" 0 with_metric_value_type,
        value: f64 = "value" 0 with_value,
        status: ::std::string::String = "status" 0 with_status,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        topic: ::std::string::String = "topic" 0 with_topic,
        comparison_operator: crate::runtime::Open<ComparisonOperator> = "comparisonOperator" 0 with_comparison_operator,
    )
});

/// The property `metricType` of `V2MobiusAlertsTopicConditionRulePredicate`. Known values: `Interval`, `Instance`, `Unknown`.
#[non_exhaustive]
pub enum MetricType {
    Interval,
    Instance,
    Unknown,
}

crate::runtime::known!(MetricType);

impl crate::runtime::Enum for MetricType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Interval, "Interval"),
        (Self::Instance, "Instance"),
        (Self::Unknown, "Unknown"),
    ];
}

/// The property `metricValueType` of `V2MobiusAlertsTopicConditionRulePredicate`. Known values: `Count`, `Percentage`, `Average`, `Timer`, `Observation`, `Min`, `Max`, `Unknown`.
#[non_exhaustive]
pub enum MetricValueType {
    Count,
    Percentage,
    Average,
    Timer,
    Observation,
    Min,
    Max,
    Unknown,
}

crate::runtime::known!(MetricValueType);

impl crate::runtime::Enum for MetricValueType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Count, "Count"),
        (Self::Percentage, "Percentage"),
        (Self::Average, "Average"),
        (Self::Timer, "Timer"),
        (Self::Observation, "Observation"),
        (Self::Min, "Min"),
        (Self::Max, "Max"),
        (Self::Unknown, "Unknown"),
    ];
}

/// The property `mediaType` of `V2MobiusAlertsTopicConditionRulePredicate`. Known values: `Voice`, `Chat`, `Email`, `Callback`, `Message`, `Screenshare`, `Cobrowse`, `Unknown`.
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Chat,
    Email,
    Callback,
    Message,
    Screenshare,
    Cobrowse,
    Unknown,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Voice, "Voice"),
        (Self::Chat, "Chat"),
        (Self::Email, "Email"),
        (Self::Callback, "Callback"),
        (Self::Message, "Message"),
        (Self::Screenshare, "Screenshare"),
        (Self::Cobrowse, "Cobrowse"),
        (Self::Unknown, "Unknown"),
    ];
}

/// The property `comparisonOperator` of `V2MobiusAlertsTopicConditionRulePredicate`. Known values: `Gt`, `Gte`, `Lt`, `Lte`, `Eq`, `Ne`, `Unknown`.
#[non_exhaustive]
pub enum ComparisonOperator {
    Gt,
    Gte,
    Lt,
    Lte,
    Eq,
    Ne,
    Unknown,
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
        (Self::Unknown, "Unknown"),
    ];
}
