// @generated from the schema "EdgeMetricsDisk"; changes made here are lost at the next generation

/// The schema `EdgeMetricsDisk`.
#[repr(C)]
pub struct EdgeMetricsDisk {
    /// `availableBytes`: `number (double)`.
    #[doc(alias = "availableBytes")]
    pub available_bytes: ::std::option::Option<f64>,
    /// `partitionName`: `string`.
    #[doc(alias = "partitionName")]
    pub partition_name: ::std::option::Option<::std::string::String>,
    /// `totalBytes`: `number (double)`.
    #[doc(alias = "totalBytes")]
    pub total_bytes: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeMetricsDisk "EdgeMetricsDisk" 3 {
    (
        available_bytes: f64 = "availableBytes" 0 with_available_bytes,
        partition_name: ::std::string::String = "partitionName" 0 with_partition_name,
        total_bytes: f64 = "totalBytes" 0 with_total_bytes,
    )
});
