// @generated from the schema "EdgeMetricsTopicEdgeMetricMemory"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EdgeMetricsTopicEdgeMetricMemory`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeMetricsTopicEdgeMetricMemory {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `availableBytes`: `integer`.
    #[doc(alias = "availableBytes")]
    pub available_bytes: Option<i64>,
    /// `totalBytes`: `integer`.
    #[doc(alias = "totalBytes")]
    pub total_bytes: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeMetricsTopicEdgeMetricMemory "EdgeMetricsTopicEdgeMetricMemory" 3 {
    (
        r#type: String = "type" with_type,
        available_bytes: i64 = "availableBytes" with_available_bytes,
        total_bytes: i64 = "totalBytes" with_total_bytes,
    )
});
