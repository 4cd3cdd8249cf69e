// @generated from the schema "UserAuthorization"; changes made here are lost at the next generation

/// The schema `UserAuthorization`.
pub struct UserAuthorization {
    /// `roles`: `array of DomainRole`.
    pub roles: ::std::option::Option<::std::vec::Vec<crate::DomainRole>>,
    /// `unusedRoles`: `array of DomainRole`, read-only.
    #[doc(alias = "unusedRoles")]
    pub unused_roles: ::std::option::Option<::std::vec::Vec<crate::DomainRole>>,
    /// `permissions`: `array of string`, read-only.
    pub permissions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `permissionPolicies`: `array of ResourcePermissionPolicy`, read-only.
    #[doc(alias = "permissionPolicies")]
    pub permission_policies: ::std::option::Option<
        ::std::vec::Vec<crate::ResourcePermissionPolicy>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserAuthorization {
    const EMPTY: Self = Self {
        roles: ::std::option::Option::None,
        unused_roles: ::std::option::Option::None,
        permissions: ::std::option::Option::None,
        permission_policies: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserAuthorization = &<UserAuthorization as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserAuthorization",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("roles", "roles", 0),
            ("unusedRoles", "unused_roles", 2),
            ("permissions", "permissions", 2),
            ("permissionPolicies", "permission_policies", 2),
        ],
        fields: &[&E.roles, &E.unused_roles, &E.permissions, &E.permission_policies],
    }
};

crate::runtime::model!(UserAuthorization);

crate::runtime::setters!(UserAuthorization {
    with_roles: roles: ::std::vec::Vec<crate::DomainRole>,
    with_unused_roles: unused_roles: ::std::vec::Vec<crate::DomainRole>,
    with_permissions: permissions: ::std::vec::Vec<::std::string::String>,
    with_permission_policies: permission_policies: ::std::vec::Vec<crate::ResourcePermissionPolicy>,
});
