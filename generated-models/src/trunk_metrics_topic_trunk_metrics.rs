// @generated from the schema "TrunkMetricsTopicTrunkMetrics"; changes made here are lost at the next generation

/// The schema `TrunkMetricsTopicTrunkMetrics`.
pub struct TrunkMetricsTopicTrunkMetrics {
    /// `calls`: `TrunkMetricsTopicTrunkMetricsCalls`.
    pub calls: ::std::option::Option<
        ::std::boxed::Box<crate::TrunkMetricsTopicTrunkMetricsCalls>,
    >,
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `qos`: `TrunkMetricsTopicTrunkMetricsQoS`.
    pub qos: ::std::option::Option<
        ::std::boxed::Box<crate::TrunkMetricsTopicTrunkMetricsQoS>,
    >,
    /// `trunk`: `TrunkMetricsTopicUriReference`.
    pub trunk: ::std::option::Option<
        ::std::boxed::Box<crate::TrunkMetricsTopicUriReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrunkMetricsTopicTrunkMetrics {
    const EMPTY: Self = Self {
        calls: ::std::option::Option::None,
        event_time: ::std::option::Option::None,
        qos: ::std::option::Option::None,
        trunk: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrunkMetricsTopicTrunkMetrics = &<TrunkMetricsTopicTrunkMetrics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrunkMetricsTopicTrunkMetrics",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("calls", "calls", 0),
            ("eventTime", "event_time", 0),
            ("qos", "qos", 0),
            ("trunk", "trunk", 0),
        ],
        fields: &[&E.calls, &E.event_time, &E.qos, &E.trunk],
    }
};

crate::runtime::model!(TrunkMetricsTopicTrunkMetrics);

crate::runtime::setters!(TrunkMetricsTopicTrunkMetrics {
    with_calls: calls: ::std::boxed::Box<crate::TrunkMetricsTopicTrunkMetricsCalls>,
    with_event_time: event_time: crate::runtime::DateTime,
    with_qos: qos: ::std::boxed::Box<crate::TrunkMetricsTopicTrunkMetricsQoS>,
    with_trunk: trunk: ::std::boxed::Box<crate::TrunkMetricsTopicUriReference>,
});
