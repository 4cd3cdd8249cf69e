// @generated from the schema "TrunkMetricsTopicTrunkMetrics"; changes made here are lost at the next generation

use crate::{
    TrunkMetricsTopicTrunkMetricsCalls, TrunkMetricsTopicTrunkMetricsQoS,
    TrunkMetricsTopicUriReference,
};
use crate::runtime::{DateTime, Extra};

/// The schema `TrunkMetricsTopicTrunkMetrics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrunkMetricsTopicTrunkMetrics {
    /// `calls`: `TrunkMetricsTopicTrunkMetricsCalls`.
    pub calls: Option<Box<TrunkMetricsTopicTrunkMetricsCalls>>,
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: Option<DateTime>,
    /// `qos`: `TrunkMetricsTopicTrunkMetricsQoS`.
    pub qos: Option<Box<TrunkMetricsTopicTrunkMetricsQoS>>,
    /// `trunk`: `TrunkMetricsTopicUriReference`.
    pub trunk: Option<Box<TrunkMetricsTopicUriReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrunkMetricsTopicTrunkMetrics "TrunkMetricsTopicTrunkMetrics" 4 {
    (
        calls: Box<TrunkMetricsTopicTrunkMetricsCalls> = "calls" with_calls,
        event_time: DateTime = "eventTime" with_event_time,
        qos: Box<TrunkMetricsTopicTrunkMetricsQoS> = "qos" with_qos,
        trunk: Box<TrunkMetricsTopicUriReference> = "trunk" with_trunk,
    )
});
