// @generated from the schema "EdgeMetricsTopicEdgeMetricMemory"; changes made here are lost at the next generation

/// The schema `EdgeMetricsTopicEdgeMetricMemory`.
#[repr(C)]
pub struct EdgeMetricsTopicEdgeMetricMemory {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `availableBytes`: `integer`.
    #[doc(alias = "availableBytes")]
    pub available_bytes: ::std::option::Option<i64>,
    /// `totalBytes`: `integer`.
    #[doc(alias = "totalBytes")]
    pub total_bytes: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeMetricsTopicEdgeMetricMemory "EdgeMetricsTopicEdgeMetricMemory" 3 {
    (
        r#type: ::std::string::String = "type" 0 with_type,
        available_bytes: i64 = "availableBytes" 0 with_available_bytes,
        total_bytes: i64 = "totalBytes" 0 with_total_bytes,
    )
});
