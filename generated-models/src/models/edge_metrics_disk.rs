// @generated from the schema "EdgeMetricsDisk"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EdgeMetricsDisk`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeMetricsDisk {
    /// `availableBytes`: `number (double)`.
    #[doc(alias = "availableBytes")]
    pub available_bytes: Option<f64>,
    /// `partitionName`: `string`.
    #[doc(alias = "partitionName")]
    pub partition_name: Option<String>,
    /// `totalBytes`: `number (double)`.
    #[doc(alias = "totalBytes")]
    pub total_bytes: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeMetricsDisk "EdgeMetricsDisk" 3 {
    (
        available_bytes: f64 = "availableBytes" with_available_bytes,
        partition_name: String = "partitionName" with_partition_name,
        total_bytes: f64 = "totalBytes" with_total_bytes,
    )
});
