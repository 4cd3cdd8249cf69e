// @generated from the schema "TrunkMetricsCalls"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TrunkMetricsCalls`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrunkMetricsCalls {
    /// `inboundCallCount`: `integer (int32)`.
    #[doc(alias = "inboundCallCount")]
    pub inbound_call_count: Option<i32>,
    /// `outboundCallCount`: `integer (int32)`.
    #[doc(alias = "outboundCallCount")]
    pub outbound_call_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrunkMetricsCalls "TrunkMetricsCalls" 2 {
    (
        inbound_call_count: i32 = "inboundCallCount" with_inbound_call_count,
        outbound_call_count: i32 = "outboundCallCount" with_outbound_call_count,
    )
});
