// @generated from the schema "TrunkMetrics"; changes made here are lost at the next generation

use crate::{DomainEntityRef, TrunkMetricsCalls, TrunkMetricsQoS};
use crate::runtime::{DateTime, Extra};

/// The schema `TrunkMetrics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrunkMetrics {
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: Option<DateTime>,
    /// `logicalInterface`: `DomainEntityRef`.
    #[doc(alias = "logicalInterface")]
    pub logical_interface: Option<Box<DomainEntityRef>>,
    /// `trunk`: `DomainEntityRef`.
    pub trunk: Option<Box<DomainEntityRef>>,
    /// `calls`: `TrunkMetricsCalls`.
    pub calls: Option<Box<TrunkMetricsCalls>>,
    /// `qos`: `TrunkMetricsQoS`.
    pub qos: Option<Box<TrunkMetricsQoS>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrunkMetrics "TrunkMetrics" 5 {
    (
        event_time: DateTime = "eventTime" with_event_time,
        logical_interface: Box<DomainEntityRef> = "logicalInterface" with_logical_interface,
        trunk: Box<DomainEntityRef> = "trunk" with_trunk,
        calls: Box<TrunkMetricsCalls> = "calls" with_calls,
        qos: Box<TrunkMetricsQoS> = "qos" with_qos,
    )
});
