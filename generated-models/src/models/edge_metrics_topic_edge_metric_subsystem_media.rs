// @generated from the schema "EdgeMetricsTopicEdgeMetricSubsystemMedia"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EdgeMetricsTopicEdgeMetricSubsystemMedia`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeMetricsTopicEdgeMetricSubsystemMedia {
    /// `processName`: `string`.
    #[doc(alias = "processName")]
    pub process_name: Option<String>,
    /// `delayMs`: `integer`.
    #[doc(alias = "delayMs")]
    pub delay_ms: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeMetricsTopicEdgeMetricSubsystemMedia "EdgeMetricsTopicEdgeMetricSubsystemMedia" 2 {
    (
        process_name: String = "processName" with_process_name,
        delay_ms: i64 = "delayMs" with_delay_ms,
    )
});
