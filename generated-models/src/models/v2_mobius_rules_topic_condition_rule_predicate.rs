// @generated from the schema "V2MobiusRulesTopicConditionRulePredicate"; changes made here are lost at the next generation

use crate::V2MobiusRulesTopicEntityProperties;
use crate::runtime::{Extra, Open};

/// The schema `V2MobiusRulesTopicConditionRulePredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2MobiusRulesTopicConditionRulePredicate {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `entity`: `V2MobiusRulesTopicEntityProperties`.
    pub entity: Option<Box<V2MobiusRulesTopicEntityProperties>>,
    /// `metric`: `string`.
    pub metric: Option<String>,
    /// `metricType`: one of `Interval`, `Instance` and `Unknown`.
    #[doc(alias = "metricType")]
    pub metric_type: Option<Open<MetricType>>,
    /// `metricValueType`: one of `Count`, `Percentage`, `Average`, `Timer` and 4 more.
    #[doc(alias = "metricValueType")]
    pub metric_value_type: Option<Open<MetricValueType>>,
    /// `value`: `number (double)`.
    pub value: Option<f64>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `mediaType`: one of `Voice`, `Chat`, `Email`, `Callback` and 4 more.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `topic`: `string`.
    pub topic: Option<String>,
    /// `comparisonOperator`: one of `Gt`, `Gte`, `Lt`, `Lte` and 3 more.
    #[doc(alias = "comparisonOperator")]
    pub comparison_operator: Option<Open<ComparisonOperator>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2MobiusRulesTopicConditionRulePredicate "V2MobiusRulesTopicConditionRulePredicate" 10 {
    (
        id: String = "id" with_id,
        entity: Box<V2MobiusRulesTopicEntityProperties> = "entity" with_entity,
        metric: String = "metric" with_metric,
        metric_type: Open<MetricType> = "metricType" with_metric_type,
        metric_value_type: Open<MetricValueType> = "metricValueType" with_metric_value_type,
        value: f64 = "value" with_value,
        status: String = "status" with_status,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        topic: String = "topic" with_topic,
        comparison_operator: Open<ComparisonOperator> = "comparisonOperator" with_comparison_operator,
    )
});

/// The property `metricType` of `V2MobiusRulesTopicConditionRulePredicate`. Known values: `Interval`, `Instance`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum MetricType {
    Interval,
    Instance,
    Unknown,
}

crate::runtime::values!(MetricType {
    Interval = "Interval",
    Instance = "Instance",
    Unknown = "Unknown",
});

/// The property `metricValueType` of `V2MobiusRulesTopicConditionRulePredicate`. Known values: `Count`, `Percentage`, `Average`, `Timer`, `Observation`, `Min`, `Max`, `Unknown`.
#[repr(u16)]
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

crate::runtime::values!(MetricValueType {
    Count = "Count",
    Percentage = "Percentage",
    Average = "Average",
    Timer = "Timer",
    Observation = "Observation",
    Min = "Min",
    Max = "Max",
    Unknown = "Unknown",
});

/// The property `mediaType` of `V2MobiusRulesTopicConditionRulePredicate`. Known values: `Voice`, `Chat`, `Email`, `Callback`, `Message`, `Screenshare`, `Cobrowse`, `Unknown`.
#[repr(u16)]
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

crate::runtime::values!(MediaType {
    Voice = "Voice",
    Chat = "Chat",
    Email = "Email",
    Callback = "Callback",
    Message = "Message",
    Screenshare = "Screenshare",
    Cobrowse = "Cobrowse",
    Unknown = "Unknown",
});

/// The property `comparisonOperator` of `V2MobiusRulesTopicConditionRulePredicate`. Known values: `Gt`, `Gte`, `Lt`, `Lte`, `Eq`, `Ne`, `Unknown`.
#[repr(u16)]
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

crate::runtime::values!(ComparisonOperator {
    Gt = "Gt",
    Gte = "Gte",
    Lt = "Lt",
    Lte = "Lte",
    Eq = "Eq",
    Ne = "Ne",
    Unknown = "Unknown",
});
