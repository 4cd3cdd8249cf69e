// @generated from the schema "TrustUpdate"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `TrustUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrustUpdate {
    /// `enabled`: `boolean`, required.
    pub enabled: Option<bool>,
    /// `dateExpired`: `string (date-time)`.
    #[doc(alias = "dateExpired")]
    pub date_expired: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrustUpdate "TrustUpdate" 2 {
    (
        enabled: bool = "enabled" with_enabled required,
        date_expired: DateTime = "dateExpired" with_date_expired,
    )
});
