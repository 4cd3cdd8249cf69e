// @generated from the schema "TrunkMetrics"; changes made here are lost at the next generation

/// The schema `TrunkMetrics`.
#[repr(C)]
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

crate::runtime::model!(TrunkMetrics "TrunkMetrics" 5 {
    (
        event_time: crate::runtime::DateTime = "eventTime" 0 with_event_time,
        logical_interface: ::std::boxed::Box<crate::DomainEntityRef> = "logicalInterface" 0 with_logical_interface,
        trunk: ::std::boxed::Box<crate::DomainEntityRef> = "trunk" 0 with_trunk,
        calls: ::std::boxed::Box<crate::TrunkMetricsCalls> = "calls" 0 with_calls,
        qos: ::std::boxed::Box<crate::TrunkMetricsQoS> = "qos" 0 with_qos,
    )
});
