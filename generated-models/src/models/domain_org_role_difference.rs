// @generated from the schema "DomainOrgRoleDifference"; changes made here are lost at the next generation

use crate::{DomainOrganizationRole, DomainPermissionPolicy};
use crate::runtime::Extra;

/// The schema `DomainOrgRoleDifference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DomainOrgRoleDifference {
    /// `removedPermissionPolicies`: `array of DomainPermissionPolicy`.
    #[doc(alias = "removedPermissionPolicies")]
    pub removed_permission_policies: Option<Vec<DomainPermissionPolicy>>,
    /// `addedPermissionPolicies`: `array of DomainPermissionPolicy`.
    #[doc(alias = "addedPermissionPolicies")]
    pub added_permission_policies: Option<Vec<DomainPermissionPolicy>>,
    /// `samePermissionPolicies`: `array of DomainPermissionPolicy`.
    #[doc(alias = "samePermissionPolicies")]
    pub same_permission_policies: Option<Vec<DomainPermissionPolicy>>,
    /// `userOrgRole`: `DomainOrganizationRole`.
    #[doc(alias = "userOrgRole")]
    pub user_org_role: Option<Box<DomainOrganizationRole>>,
    /// `roleFromDefault`: `DomainOrganizationRole`.
    #[doc(alias = "roleFromDefault")]
    pub role_from_default: Option<Box<DomainOrganizationRole>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DomainOrgRoleDifference "DomainOrgRoleDifference" 5 {
    (
        removed_permission_policies: Vec<DomainPermissionPolicy> = "removedPermissionPolicies" with_removed_permission_policies,
        added_permission_policies: Vec<DomainPermissionPolicy> = "addedPermissionPolicies" with_added_permission_policies,
        same_permission_policies: Vec<DomainPermissionPolicy> = "samePermissionPolicies" with_same_permission_policies,
        user_org_role: Box<DomainOrganizationRole> = "userOrgRole" with_user_org_role,
        role_from_default: Box<DomainOrganizationRole> = "roleFromDefault" with_role_from_default,
    )
});
