// @generated from the schema "TrunkMetricsTopicTrunkMetricsCalls"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TrunkMetricsTopicTrunkMetricsCalls`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrunkMetricsTopicTrunkMetricsCalls {
    /// `inboundCallCount`: `integer`.
    #[doc(alias = "inboundCallCount")]
    pub inbound_call_count: Option<i64>,
    /// `outboundCallCount`: `integer`.
    #[doc(alias = "outboundCallCount")]
    pub outbound_call_count: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrunkMetricsTopicTrunkMetricsCalls "TrunkMetricsTopicTrunkMetricsCalls" 2 {
    (
        inbound_call_count: i64 = "inboundCallCount" with_inbound_call_count,
        outbound_call_count: i64 = "outboundCallCount" with_outbound_call_count,
    )
});
