// @generated from the schema "EdgeMetricsTopicEdgeMetricDisk"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EdgeMetricsTopicEdgeMetricDisk`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeMetricsTopicEdgeMetricDisk {
    /// `partitionName`: `string`.
    #[doc(alias = "partitionName")]
    pub partition_name: Option<String>,
    /// `availableBytes`: `integer`.
    #[doc(alias = "availableBytes")]
    pub available_bytes: Option<i64>,
    /// `totalBytes`: `integer`.
    #[doc(alias = "totalBytes")]
    pub total_bytes: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeMetricsTopicEdgeMetricDisk "EdgeMetricsTopicEdgeMetricDisk" 3 {
    (
        partition_name: String = "partitionName" with_partition_name,
        available_bytes: i64 = "availableBytes" with_available_bytes,
        total_bytes: i64 = "totalBytes" with_total_bytes,
    )
});
