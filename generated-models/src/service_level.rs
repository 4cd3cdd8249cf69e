// @generated from the schema "ServiceLevel"; changes made here are lost at the next generation

/// The schema `ServiceLevel`.
#[repr(C)]
pub struct ServiceLevel {
    /// `percentage`: `number (double)`.
    pub percentage: ::std::option::Option<f64>,
    /// `durationMs`: `integer (int64)`.
    #[doc(alias = "durationMs")]
    pub duration_ms: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ServiceLevel "ServiceLevel" 2 {
    (
        percentage: f64 = "percentage" 0 with_percentage,
        duration_ms: i64 = "durationMs" 0 with_duration_ms,
    )
});
