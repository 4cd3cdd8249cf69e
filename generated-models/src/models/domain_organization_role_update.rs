// @generated from the schema "DomainOrganizationRoleUpdate"; changes made here are lost at the next generation

use crate::DomainPermissionPolicy;
use crate::runtime::Extra;

/// The schema `DomainOrganizationRoleUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DomainOrganizationRoleUpdate {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `defaultRoleId`: `string`.
    #[doc(alias = "defaultRoleId")]
    pub default_role_id: Option<String>,
    /// `permissions`: `array of string`.
    pub permissions: Option<Vec<String>>,
    /// `unusedPermissions`: `array of string`, read-only.
    #[doc(alias = "unusedPermissions")]
    pub unused_permissions: Option<Vec<String>>,
    /// `permissionPolicies`: `array of DomainPermissionPolicy`.
    #[doc(alias = "permissionPolicies")]
    pub permission_policies: Option<Vec<DomainPermissionPolicy>>,
    /// `userCount`: `integer (int32)`.
    #[doc(alias = "userCount")]
    pub user_count: Option<i32>,
    /// `roleNeedsUpdate`: `boolean`.
    #[doc(alias = "roleNeedsUpdate")]
    pub role_needs_update: Option<bool>,
    /// `base`: `boolean`.
    pub base: Option<bool>,
    /// `default`: `boolean`.
    pub default: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DomainOrganizationRoleUpdate "DomainOrganizationRoleUpdate" 12 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name required,
        description: String = "description" with_description,
        default_role_id: String = "defaultRoleId" with_default_role_id,
        permissions: Vec<String> = "permissions" with_permissions,
        unused_permissions: Vec<String> = "unusedPermissions" with_unused_permissions read_only,
        permission_policies: Vec<DomainPermissionPolicy> = "permissionPolicies" with_permission_policies,
        user_count: i32 = "userCount" with_user_count,
        role_needs_update: bool = "roleNeedsUpdate" with_role_needs_update,
        base: bool = "base" with_base,
        default: bool = "default" with_default,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
