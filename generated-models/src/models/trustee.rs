// @generated from the schema "Trustee"; changes made here are lost at the next generation

use crate::{OrgUser, Organization};
use crate::runtime::{DateTime, Extra};

/// The schema `Trustee`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Trustee {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `enabled`: `boolean`, required.
    pub enabled: Option<bool>,
    /// `usesDefaultRole`: `boolean`.
    #[doc(alias = "usesDefaultRole")]
    pub uses_default_role: Option<bool>,
    /// `hasFullAccess`: `boolean`.
    #[doc(alias = "hasFullAccess")]
    pub has_full_access: Option<bool>,
    /// `isTrustedUser`: `boolean`.
    #[doc(alias = "isTrustedUser")]
    pub is_trusted_user: Option<bool>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateExpired`: `string (date-time)`.
    #[doc(alias = "dateExpired")]
    pub date_expired: Option<DateTime>,
    /// `createdBy`: `OrgUser`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<OrgUser>>,
    /// `organization`: `Organization`, read-only.
    pub organization: Option<Box<Organization>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Trustee "Trustee" 10 {
    (
        id: String = "id" with_id read_only,
        enabled: bool = "enabled" with_enabled required,
        uses_default_role: bool = "usesDefaultRole" with_uses_default_role,
        has_full_access: bool = "hasFullAccess" with_has_full_access,
        is_trusted_user: bool = "isTrustedUser" with_is_trusted_user,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_expired: DateTime = "dateExpired" with_date_expired,
        created_by: Box<OrgUser> = "createdBy" with_created_by read_only,
        organization: Box<Organization> = "organization" with_organization read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
