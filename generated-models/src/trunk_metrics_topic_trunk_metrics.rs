// @generated from the schema "TrunkMetricsTopicTrunkMetrics"; changes made here are lost at the next generation

/// The schema `TrunkMetricsTopicTrunkMetrics`.
#[repr(C)]
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

crate::runtime::model!(TrunkMetricsTopicTrunkMetrics "TrunkMetricsTopicTrunkMetrics" 4 {
    (
        calls: ::std::boxed::Box<crate::TrunkMetricsTopicTrunkMetricsCalls> = "calls" 0 with_calls,
        event_time: crate::runtime::DateTime = "eventTime" 0 with_event_time,
        qos: ::std::boxed::Box<crate::TrunkMetricsTopicTrunkMetricsQoS> = "qos" 0 with_qos,
        trunk: ::std::boxed::Box<crate::TrunkMetricsTopicUriReference> = "trunk" 0 with_trunk,
    )
});
