// @generated from the schema "ServiceLevel"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ServiceLevel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ServiceLevel {
    /// `percentage`: `number (double)`.
    pub percentage: Option<f64>,
    /// `durationMs`: `integer (int64)`.
    #[doc(alias = "durationMs")]
    pub duration_ms: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ServiceLevel "ServiceLevel" 2 {
    (
        percentage: f64 = "percentage" with_percentage,
        duration_ms: i64 = "durationMs" with_duration_ms,
    )
});
