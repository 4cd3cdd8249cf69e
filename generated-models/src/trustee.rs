// @generated from the schema "Trustee"; changes made here are lost at the next generation

/// The schema `Trustee`.
#[repr(C)]
pub struct Trustee {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `usesDefaultRole`: `boolean`.
    #[doc(alias = "usesDefaultRole")]
    pub uses_default_role: ::std::option::Option<bool>,
    /// `hasFullAccess`: `boolean`.
    #[doc(alias = "hasFullAccess")]
    pub has_full_access: ::std::option::Option<bool>,
    /// `isTrustedUser`: `boolean`.
    #[doc(alias = "isTrustedUser")]
    pub is_trusted_user: ::std::option::Option<bool>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateExpired`: `string (date-time)`.
    #[doc(alias = "dateExpired")]
    pub date_expired: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `OrgUser`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::OrgUser>>,
    /// `organization`: `Organization`, read-only.
    pub organization: ::std::option::Option<::std::boxed::Box<crate::Organization>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Trustee "Trustee" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        enabled: bool = "enabled" 1 with_enabled,
        uses_default_role: bool = "usesDefaultRole" 0 with_uses_default_role,
        has_full_access: bool = "hasFullAccess" 0 with_has_full_access,
        is_trusted_user: bool = "isTrustedUser" 0 with_is_trusted_user,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_expired: crate::runtime::DateTime = "dateExpired" 0 with_date_expired,
        created_by: ::std::boxed::Box<crate::OrgUser> = "createdBy" 2 with_created_by,
        organization: ::std::boxed::Box<crate::Organization> = "organization" 2 with_organization,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
