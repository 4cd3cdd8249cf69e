// @generated from the schema "DomainOrganizationRoleCreate"; changes made here are lost at the next generation

/// The schema `DomainOrganizationRoleCreate`.
pub struct DomainOrganizationRoleCreate {
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

impl crate::runtime::Model for DomainOrganizationRoleCreate {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        default_role_id: ::std::option::Option::None,
        permissions: ::std::option::Option::None,
        unused_permissions: ::std::option::Option::None,
        permission_policies: ::std::option::Option::None,
        user_count: ::std::option::Option::None,
        role_needs_update: ::std::option::Option::None,
        base: ::std::option::Option::None,
        default: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DomainOrganizationRoleCreate = &<DomainOrganizationRoleCreate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DomainOrganizationRoleCreate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 1),
            ("description", "description", 0),
            ("defaultRoleId", "default_role_id", 0),
            ("permissions", "permissions", 0),
            ("unusedPermissions", "unused_permissions", 2),
            ("permissionPolicies", "permission_policies", 0),
            ("userCount", "user_count", 0),
            ("roleNeedsUpdate", "role_needs_update", 0),
            ("base", "base", 0),
            ("default", "default", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.default_role_id,
            &E.permissions,
            &E.unused_permissions,
            &E.permission_policies,
            &E.user_count,
            &E.role_needs_update,
            &E.base,
            &E.default,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(DomainOrganizationRoleCreate);

crate::runtime::setters!(DomainOrganizationRoleCreate {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_default_role_id: default_role_id: ::std::string::String,
    with_permissions: permissions: ::std::vec::Vec<::std::string::String>,
    with_unused_permissions: unused_permissions: ::std::vec::Vec<::std::string::String>,
    with_permission_policies: permission_policies: ::std::vec::Vec<crate::DomainPermissionPolicy>,
    with_user_count: user_count: i32,
    with_role_needs_update: role_needs_update: bool,
    with_base: base: bool,
    with_default: default: bool,
    with_self_uri: self_uri: ::std::string::String,
});
