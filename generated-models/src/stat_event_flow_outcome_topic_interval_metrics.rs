// @generated from the schema "StatEventFlowOutcomeTopicIntervalMetrics"; changes made here are lost at the next generation

/// The schema `StatEventFlowOutcomeTopicIntervalMetrics`.
pub struct StatEventFlowOutcomeTopicIntervalMetrics {
    /// `interval`: `string`.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `metrics`: `array of StatEventFlowOutcomeTopicMetricStats`.
    pub metrics: ::std::option::Option<
        ::std::vec::Vec<crate::StatEventFlowOutcomeTopicMetricStats>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for StatEventFlowOutcomeTopicIntervalMetrics {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &StatEventFlowOutcomeTopicIntervalMetrics = &<StatEventFlowOutcomeTopicIntervalMetrics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "StatEventFlowOutcomeTopicIntervalMetrics",
        empty: E,
        extra: &E.extra,
        properties: &[("interval", "interval", 0), ("metrics", "metrics", 0)],
        fields: &[&E.interval, &E.metrics],
    }
};

crate::runtime::model!(StatEventFlowOutcomeTopicIntervalMetrics);

crate::runtime::setters!(StatEventFlowOutcomeTopicIntervalMetrics {
    with_interval: interval: ::std::string::String,
    with_metrics: metrics: ::std::vec::Vec<crate::StatEventFlowOutcomeTopicMetricStats>,
});
