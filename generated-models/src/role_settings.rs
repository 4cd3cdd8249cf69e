// @generated from the schema "RoleSettings"; changes made here are lost at the next generation

/// The schema `RoleSettings`.
#[repr(C)]
pub struct RoleSettings {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `backfillEnabled`: `boolean`.
    #[doc(alias = "backfillEnabled")]
    pub backfill_enabled: ::std::option::Option<bool>,
    /// `authorizationGrantDivisionAware`: `boolean`.
    #[doc(alias = "authorizationGrantDivisionAware")]
    pub authorization_grant_division_aware: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RoleSettings "RoleSettings" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        backfill_enabled: bool = "backfillEnabled" 0 with_backfill_enabled,
        authorization_grant_division_aware: bool = "authorizationGrantDivisionAware" 0 with_authorization_grant_division_aware,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
