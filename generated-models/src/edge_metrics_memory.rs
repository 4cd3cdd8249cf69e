// @generated from the schema "EdgeMetricsMemory"; changes made here are lost at the next generation

/// The schema `EdgeMetricsMemory`.
#[repr(C)]
pub struct EdgeMetricsMemory {
    /// `availableBytes`: `number (double)`.
    #[doc(alias = "availableBytes")]
    pub available_bytes: ::std::option::Option<f64>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `totalBytes`: `number (double)`.
    #[doc(alias = "totalBytes")]
    pub total_bytes: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeMetricsMemory "EdgeMetricsMemory" 3 {
    (
        available_bytes: f64 = "availableBytes" 0 with_available_bytes,
        r#type: ::std::string::String = "type" 0 with_type,
        total_bytes: f64 = "totalBytes" 0 with_total_bytes,
    )
});
