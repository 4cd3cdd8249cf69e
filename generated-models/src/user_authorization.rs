// @generated from the schema "UserAuthorization"; changes made here are lost at the next generation

/// The schema `UserAuthorization`.
#[repr(C)]
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

crate::runtime::model!(UserAuthorization "UserAuthorization" 4 {
    (
        roles: ::std::vec::Vec<crate::DomainRole> = "roles" 0 with_roles,
        unused_roles: ::std::vec::Vec<crate::DomainRole> = "unusedRoles" 2 with_unused_roles,
        permissions: ::std::vec::Vec<::std::string::String> = "permissions" 2 with_permissions,
        permission_policies: ::std::vec::Vec<crate::ResourcePermissionPolicy> = "permissionPolicies" 2 with_permission_policies,
    )
});
