// @generated from the schema "ConnectRate"; changes made here are lost at the next generation

/// The schema `ConnectRate`.
#[repr(C)]
pub struct ConnectRate {
    /// `attempts`: `integer (int64)`, read-only.
    pub attempts: ::std::option::Option<i64>,
    /// `connects`: `integer (int64)`, read-only.
    pub connects: ::std::option::Option<i64>,
    /// `connectRatio`: `number (double)`, read-only.
    #[doc(alias = "connectRatio")]
    pub connect_ratio: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConnectRate "ConnectRate" 3 {
    (
        attempts: i64 = "attempts" 2 with_attempts,
        connects: i64 = "connects" 2 with_connects,
        connect_ratio: f64 = "connectRatio" 2 with_connect_ratio,
    )
});
