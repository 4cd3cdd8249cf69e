// @generated from the schema "TrustCreate"; changes made here are lost at the next generation

use crate::TrustMemberCreate;
use crate::runtime::{DateTime, Extra};

/// The schema `TrustCreate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrustCreate {
    /// `pairingId`: `string`.
    #[doc(alias = "pairingId")]
    pub pairing_id: Option<String>,
    /// `enabled`: `boolean`, required.
    pub enabled: Option<bool>,
    /// `users`: `array of TrustMemberCreate`.
    pub users: Option<Vec<TrustMemberCreate>>,
    /// `groups`: `array of TrustMemberCreate`.
    pub groups: Option<Vec<TrustMemberCreate>>,
    /// `dateExpired`: `string (date-time)`.
    #[doc(alias = "dateExpired")]
    pub date_expired: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrustCreate "TrustCreate" 5 {
    (
        pairing_id: String = "pairingId" with_pairing_id,
        enabled: bool = "enabled" with_enabled required,
        users: Vec<TrustMemberCreate> = "users" with_users,
        groups: Vec<TrustMemberCreate> = "groups" with_groups,
        date_expired: DateTime = "dateExpired" with_date_expired,
    )
});
