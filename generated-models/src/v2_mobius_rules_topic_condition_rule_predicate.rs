// @generated from the schema "V2MobiusRulesTopicConditionRulePredicate"; changes made here are lost at the next generation

/// The schema `V2MobiusRulesTopicConditionRulePredicate`.
pub struct V2MobiusRulesTopicConditionRulePredicate {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `entity`: `V2MobiusRulesTopicEntityProperties`.
    pub entity: ::std::option::Option<
        ::std::boxed::Box<crate::V2MobiusRulesTopicEntityProperties>,
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

impl crate::runtime::Model for V2MobiusRulesTopicConditionRulePredicate {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        entity: ::std::option::Option::None,
        metric: ::std::option::Option::None,
        metric_type: ::std::option::Option::None,
        metric_value_type: ::std::option::Option::None,
        value: ::std::option::Option::None,
        status: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        topic: ::std::option::Option::None,
        comparison_operator: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2MobiusRulesTopicConditionRulePredicate = &<V2MobiusRulesTopicConditionRulePredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2MobiusRulesTopicConditionRulePredicate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("entity", "entity", 0),
            ("metric", "metric", 0),
            ("metricType", "metric_type", 0),
            ("metricValueType", "metric_value_type", 0),
            ("value", "value", 0),
            ("status", "status", 0),
            ("mediaType", "media_type", 0),
            ("topic", "topic", 0),
            ("comparisonOperator", "comparison_operator", 0),
        ],
        fields: &[
            &E.id,
            &E.entity,
            &E.metric,
            &E.metric_type,
            &E.metric_value_type,
            &E.value,
            &E.status,
            &E.media_type,
            &E.topic,
            &E.comparison_operator,
        ],
    }
};

crate::runtime::model!(V2MobiusRulesTopicConditionRulePredicate);

crate::runtime::setters!(V2MobiusRulesTopicConditionRulePredicate {
    with_id: id: ::std::string::String,
    with_entity: entity: ::std::boxed::Box<crate::V2MobiusRulesTopicEntityProperties>,
    with_metric: metric: ::std::string::String,
    with_metric_type: metric_type: crate::runtime::Open<MetricType>,
    with_metric_value_type: metric_value_type: crate::runtime::Open<MetricValueType>,
    with_value: value: f64,
    with_status: status: ::std::string::String,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_topic: topic: ::std::string::String,
    with_comparison_operator: comparison_operator: crate::runtime::Open<ComparisonOperator>,
});

/// The property `metricType` of `V2MobiusRulesTopicConditionRulePredicate`. Known values: `Interval`, `Instance`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MetricType {
    Interval,
    Instance,
    Unknown,
}

impl crate::runtime::Enum for MetricType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Interval, "Interval"),
        (Self::Instance, "Instance"),
        (Self::Unknown, "Unknown"),
    ];
}

/// The property `metricValueType` of `V2MobiusRulesTopicConditionRulePredicate`. Known values: `Count`, `Percentage`, `Average`, `Timer`, `Observation`, `Min`, `Max`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// The property `mediaType` of `V2MobiusRulesTopicConditionRulePredicate`. Known values: `Voice`, `Chat`, `Email`, `Callback`, `Message`, `Screenshare`, `Cobrowse`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// The property `comparisonOperator` of `V2MobiusRulesTopicConditionRulePredicate`. Known values: `Gt`, `Gte`, `Lt`, `Lte`, `Eq`, `Ne`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
