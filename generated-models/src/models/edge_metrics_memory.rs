// @generated from the schema "EdgeMetricsMemory"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EdgeMetricsMemory`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeMetricsMemory {
    /// `availableBytes`: `number (double)`.
    #[doc(alias = "availableBytes")]
    pub available_bytes: Option<f64>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `totalBytes`: `number (double)`.
    #[doc(alias = "totalBytes")]
    pub total_bytes: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeMetricsMemory "EdgeMetricsMemory" 3 {
    (
        available_bytes: f64 = "availableBytes" with_available_bytes,
        r#type: String = "type" with_type,
        total_bytes: f64 = "totalBytes" with_total_bytes,
    )
});
