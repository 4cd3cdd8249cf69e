// @generated from the schema "ConnectRate"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConnectRate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConnectRate {
    /// `attempts`: `integer (int64)`, read-only.
    pub attempts: Option<i64>,
    /// `connects`: `integer (int64)`, read-only.
    pub connects: Option<i64>,
    /// `connectRatio`: `number (double)`, read-only.
    #[doc(alias = "connectRatio")]
    pub connect_ratio: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConnectRate "ConnectRate" 3 {
    (
        attempts: i64 = "attempts" with_attempts read_only,
        connects: i64 = "connects" with_connects read_only,
        connect_ratio: f64 = "connectRatio" with_connect_ratio read_only,
    )
});
