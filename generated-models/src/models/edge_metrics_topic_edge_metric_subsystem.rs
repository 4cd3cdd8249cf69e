// @generated from the schema "EdgeMetricsTopicEdgeMetricSubsystem"; changes made here are lost at the next generation

use crate::EdgeMetricsTopicEdgeMetricSubsystemMedia;
use crate::runtime::Extra;

/// The schema `EdgeMetricsTopicEdgeMetricSubsystem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeMetricsTopicEdgeMetricSubsystem {
    /// `processName`: `string`.
    #[doc(alias = "processName")]
    pub process_name: Option<String>,
    /// `delayMs`: `integer`.
    #[doc(alias = "delayMs")]
    pub delay_ms: Option<i64>,
    /// `mediaSubsystem`: `EdgeMetricsTopicEdgeMetricSubsystemMedia`.
    #[doc(alias = "mediaSubsystem")]
    pub media_subsystem: Option<Box<EdgeMetricsTopicEdgeMetricSubsystemMedia>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeMetricsTopicEdgeMetricSubsystem "EdgeMetricsTopicEdgeMetricSubsystem" 3 {
    (
        process_name: String = "processName" with_process_name,
        delay_ms: i64 = "delayMs" with_delay_ms,
        media_subsystem: Box<EdgeMetricsTopicEdgeMetricSubsystemMedia> = "mediaSubsystem" with_media_subsystem,
    )
});
