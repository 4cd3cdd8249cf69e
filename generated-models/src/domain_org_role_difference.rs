// @generated from the schema "DomainOrgRoleDifference"; changes made here are lost at the next generation

/// The schema `DomainOrgRoleDifference`.
#[repr(C)]
pub struct DomainOrgRoleDifference {
    /// `removedPermissionPolicies`: `array of DomainPermissionPolicy`.
    #[doc(alias = "removedPermissionPolicies")]
    pub removed_permission_policies: ::std::option::Option<
        ::std::vec::Vec<crate::DomainPermissionPolicy>,
    >,
    /// `addedPermissionPolicies`: `array of DomainPermissionPolicy`.
    #[doc(alias = "addedPermissionPolicies")]
    pub added_permission_policies: ::std::option::Option<
        ::std::vec::Vec<crate::DomainPermissionPolicy>,
    >,
    /// `samePermissionPolicies`: `array of DomainPermissionPolicy`.
    #[doc(alias = "samePermissionPolicies")]
    pub same_permission_policies: ::std::option::Option<
        ::std::vec::Vec<crate::DomainPermissionPolicy>,
    >,
    /// `userOrgRole`: `DomainOrganizationRole`.
    #[doc(alias = "userOrgRole")]
    pub user_org_role: ::std::option::Option<
        ::std::boxed::Box<crate::DomainOrganizationRole>,
    >,
    /// `roleFromDefault`: `DomainOrganizationRole`.
    #[doc(alias = "roleFromDefault")]
    pub role_from_default: ::std::option::Option<
        ::std::boxed::Box<crate::DomainOrganizationRole>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DomainOrgRoleDifference "DomainOrgRoleDifference" 5 {
    (
        removed_permission_policies: ::std::vec::Vec<crate::DomainPermissionPolicy> = "removedPermissionPolicies" 0 with_removed_permission_policies,
        added_permission_policies: ::std::vec::Vec<crate::DomainPermissionPolicy> = "addedPermissionPolicies" 0 with_added_permission_policies,
        same_permission_policies: ::std::vec::Vec<crate::DomainPermissionPolicy> = "samePermissionPolicies" 0 with_same_permission_policies,
        user_org_role: ::std::boxed::Box<crate::DomainOrganizationRole> = "userOrgRole" 0 with_user_org_role,
        role_from_default: ::std::boxed::Box<crate::DomainOrganizationRole> = "roleFromDefault" 0 with_role_from_default,
    )
});
