// @generated from the schema "EdgeMetricsTopicEdgeMetricSubsystemMedia"; changes made here are lost at the next generation

/// The schema `EdgeMetricsTopicEdgeMetricSubsystemMedia`.
pub struct EdgeMetricsTopicEdgeMetricSubsystemMedia {
    /// `processName`: `string`.
    #[doc(alias = "processName")]
    pub process_name: ::std::option::Option<::std::string::String>,
    /// `delayMs`: `integer`.
    #[doc(alias = "delayMs")]
    pub delay_ms: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EdgeMetricsTopicEdgeMetricSubsystemMedia {
    const EMPTY: Self = Self {
        process_name: ::std::option::Option::None,
        delay_ms: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeMetricsTopicEdgeMetricSubsystemMedia = &<EdgeMetricsTopicEdgeMetricSubsystemMedia as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeMetricsTopicEdgeMetricSubsystemMedia",
        empty: E,
        extra: &E.extra,
        properties: &[("processName", "process_name", 0), ("delayMs", "delay_ms", 0)],
        fields: &[&E.process_name, &E.delay_ms],
    }
};

crate::runtime::model!(EdgeMetricsTopicEdgeMetricSubsystemMedia);

crate::runtime::setters!(EdgeMetricsTopicEdgeMetricSubsystemMedia {
    with_process_name: process_name: ::std::string::String,
    with_delay_ms: delay_ms: i64,
});
