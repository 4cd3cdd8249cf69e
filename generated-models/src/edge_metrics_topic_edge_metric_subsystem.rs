// @generated from the schema "EdgeMetricsTopicEdgeMetricSubsystem"; changes made here are lost at the next generation

/// The schema `EdgeMetricsTopicEdgeMetricSubsystem`.
pub struct EdgeMetricsTopicEdgeMetricSubsystem {
    /// `processName`: `string`.
    #[doc(alias = "processName")]
    pub process_name: ::std::option::Option<::std::string::String>,
    /// `delayMs`: `integer`.
    #[doc(alias = "delayMs")]
    pub delay_ms: ::std::option::Option<i64>,
    /// `mediaSubsystem`: `EdgeMetricsTopicEdgeMetricSubsystemMedia`.
    #[doc(alias = "mediaSubsystem")]
    pub media_subsystem: ::std::option::Option<
        ::std::boxed::Box<crate::EdgeMetricsTopicEdgeMetricSubsystemMedia>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EdgeMetricsTopicEdgeMetricSubsystem {
    const EMPTY: Self = Self {
        process_name: ::std::option::Option::None,
        delay_ms: ::std::option::Option::None,
        media_subsystem: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeMetricsTopicEdgeMetricSubsystem = &<EdgeMetricsTopicEdgeMetricSubsystem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeMetricsTopicEdgeMetricSubsystem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("processName", "process_name", 0),
            ("delayMs", "delay_ms", 0),
            ("mediaSubsystem", "media_subsystem", 0),
        ],
        fields: &[&E.process_name, &E.delay_ms, &E.media_subsystem],
    }
};

crate::runtime::model!(EdgeMetricsTopicEdgeMetricSubsystem);

crate::runtime::setters!(EdgeMetricsTopicEdgeMetricSubsystem {
    with_process_name: process_name: ::std::string::String,
    with_delay_ms: delay_ms: i64,
    with_media_subsystem: media_subsystem: ::std::boxed::Box<crate::EdgeMetricsTopicEdgeMetricSubsystemMedia>,
});
