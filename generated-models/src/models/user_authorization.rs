// @generated from the schema "UserAuthorization"; changes made here are lost at the next generation

use crate::{DomainRole, ResourcePermissionPolicy};
use crate::runtime::Extra;

/// The schema `UserAuthorization`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserAuthorization {
    /// `roles`: `array of DomainRole`.
    pub roles: Option<Vec<DomainRole>>,
    /// `unusedRoles`: `array of DomainRole`, read-only.
    #[doc(alias = "unusedRoles")]
    pub unused_roles: Option<Vec<DomainRole>>,
    /// `permissions`: `array of string`, read-only.
    pub permissions: Option<Vec<String>>,
    /// `permissionPolicies`: `array of ResourcePermissionPolicy`, read-only.
    #[doc(alias = "permissionPolicies")]
    pub permission_policies: Option<Vec<ResourcePermissionPolicy>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserAuthorization "UserAuthorization" 4 {
    (
        roles: Vec<DomainRole> = "roles" with_roles,
        unused_roles: Vec<DomainRole> = "unusedRoles" with_unused_roles read_only,
        permissions: Vec<String> = "permissions" with_permissions read_only,
        permission_policies: Vec<ResourcePermissionPolicy> = "permissionPolicies" with_permission_policies read_only,
    )
});
