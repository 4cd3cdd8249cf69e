// @generated from the schema "EdgeMetricsTopicEdgeMetricDisk"; changes made here are lost at the next generation

/// The schema `EdgeMetricsTopicEdgeMetricDisk`.
#[repr(C)]
pub struct EdgeMetricsTopicEdgeMetricDisk {
    /// `partitionName`: `string`.
    #[doc(alias = "partitionName")]
    pub partition_name: ::std::option::Option<::std::string::String>,
    /// `availableBytes`: `integer`.
    #[doc(alias = "availableBytes")]
    pub available_bytes: ::std::option::Option<i64>,
    /// `totalBytes`: `integer`.
    #[doc(alias = "totalBytes")]
    pub total_bytes: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeMetricsTopicEdgeMetricDisk "EdgeMetricsTopicEdgeMetricDisk" 3 {
    (
        partition_name: ::std::string::String = "partitionName" 0 with_partition_name,
        available_bytes: i64 = "availableBytes" 0 with_available_bytes,
        total_bytes: i64 = "totalBytes" 0 with_total_bytes,
    )
});
