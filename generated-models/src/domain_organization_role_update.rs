// @generated from the schema "DomainOrganizationRoleUpdate"; changes made here are lost at the next generation

/// The schema `DomainOrganizationRoleUpdate`.
#[repr(C)]
pub struct DomainOrganizationRoleUpdate {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `defaultRoleId`: `string`.
    #[doc(alias = "defaultRoleId")]
    pub default_role_id: ::std::option::Option<::std::string::String>,
    /// `permissions`: `array of string`.
    pub permissions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `unusedPermissions`: `array of string`, read-only.
    #[doc(alias = "unusedPermissions")]
    pub unused_permissions: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `permissionPolicies`: `array of DomainPermissionPolicy`.
    #[doc(alias = "permissionPolicies")]
    pub permission_policies: ::std::option::Option<
        ::std::vec::Vec<crate::DomainPermissionPolicy>,
    >,
    /// `userCount`: `integer (int32)`.
    #[doc(alias = "userCount")]
    pub user_count: ::std::option::Option<i32>,
    /// `roleNeedsUpdate`: `boolean`.
    #[doc(alias = "roleNeedsUpdate")]
    pub role_needs_update: ::std::option::Option<bool>,
    /// `base`: `boolean`.
    pub base: ::std::option::Option<bool>,
    /// `default`: `boolean`.
    pub default: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DomainOrganizationRoleUpdate "DomainOrganizationRoleUpdate" 12 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        default_role_id: ::std::string::String = "defaultRoleId" 0 with_default_role_id,
        permissions: ::std::vec::Vec<::std::string::String> = "permissions" 0 with_permissions,
        unused_permissions: ::std::vec::Vec<::std::string::String> = "unusedPermissions" 2 with_unused_permissions,
        permission_policies: ::std::vec::Vec<crate::DomainPermissionPolicy> = "permissionPolicies" 0 with_permission_policies,
        user_count: i32 = "userCount" 0 with_user_count,
        role_needs_update: bool = "roleNeedsUpdate" 0 with_role_needs_update,
        base: bool = "base" 0 with_base,
        default: bool = "default" 0 with_default,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
