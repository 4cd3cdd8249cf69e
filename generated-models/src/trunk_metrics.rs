// @generated from the schema "TrunkMetrics"; changes made here are lost at the next generation

/// The schema `TrunkMetrics`.
pub struct TrunkMetrics {
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `logicalInterface`: `DomainEntityRef`.
    #[doc(alias = "logicalInterface")]
    pub logical_interface: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `trunk`: `DomainEntityRef`.
    pub trunk: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `calls`: `TrunkMetricsCalls`.
    pub calls: ::std::option::Option<::std::boxed::Box<crate::TrunkMetricsCalls>>,
    /// `qos`: `TrunkMetricsQoS`.
    pub qos: ::std::option::Option<::std::boxed::Box<crate::TrunkMetricsQoS>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrunkMetrics {
    const EMPTY: Self = Self {
        event_time: ::std::option::Option::None,
        logical_interface: ::std::option::Option::None,
        trunk: ::std::option::Option::None,
        calls: ::std::option::Option::None,
        qos: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrunkMetrics = &<TrunkMetrics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrunkMetrics",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventTime", "event_time", 0),
            ("logicalInterface", "logical_interface", 0),
            ("trunk", "trunk", 0),
            ("calls", "calls", 0),
            ("qos", "qos", 0),
        ],
        fields: &[&E.event_time, &E.logical_interface, &E.trunk, &E.calls, &E.qos],
    }
};

crate::runtime::model!(TrunkMetrics);

crate::runtime::setters!(TrunkMetrics {
    with_event_time: event_time: crate::runtime::DateTime,
    with_logical_interface: logical_interface: ::std::boxed::Box<crate::DomainEntityRef>,
    with_trunk: trunk: ::std::boxed::Box<crate::DomainEntityRef>,
    with_calls: calls: ::std::boxed::Box<crate::TrunkMetricsCalls>,
    with_qos: qos: ::std::boxed::Box<crate::TrunkMetricsQoS>,
});
