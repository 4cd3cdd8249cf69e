// @generated from the schema "TrustCreate"; changes made here are lost at the next generation

/// The schema `TrustCreate`.
#[repr(C)]
pub struct TrustCreate {
    /// `pairingId`: `string`.
    #[doc(alias = "pairingId")]
    pub pairing_id: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `users`: `array of TrustMemberCreate`.
    pub users: ::std::option::Option<::std::vec::Vec<crate::TrustMemberCreate>>,
    /// `groups`: `array of TrustMemberCreate`.
    pub groups: ::std::option::Option<::std::vec::Vec<crate::TrustMemberCreate>>,
    /// `dateExpired`: `string (date-time)`.
    #[doc(alias = "dateExpired")]
    pub date_expired: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrustCreate "TrustCreate" 5 {
    (
        pairing_id: ::std::string::String = "pairingId" 0 with_pairing_id,
        enabled: bool = "enabled" 1 with_enabled,
        users: ::std::vec::Vec<crate::TrustMemberCreate> = "users" 0 with_users,
        groups: ::std::vec::Vec<crate::TrustMemberCreate> = "groups" 0 with_groups,
        date_expired: crate::runtime::DateTime = "dateExpired" 0 with_date_expired,
    )
});
