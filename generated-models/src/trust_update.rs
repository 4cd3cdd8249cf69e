// @generated from the schema "TrustUpdate"; changes made here are lost at the next generation

/// The schema `TrustUpdate`.
#[repr(C)]
pub struct TrustUpdate {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `dateExpired`: `string (date-time)`.
    #[doc(alias = "dateExpired")]
    pub date_expired: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrustUpdate "TrustUpdate" 2 {
    (
        enabled: bool = "enabled" 1 with_enabled,
        date_expired: crate::runtime::DateTime = "dateExpired" 0 with_date_expired,
    )
});
