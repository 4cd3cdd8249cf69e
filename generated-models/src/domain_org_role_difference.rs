// @generated from the schema "DomainOrgRoleDifference"; changes made here are lost at the next generation

/// The schema `DomainOrgRoleDifference`.
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

impl crate::runtime::Model for DomainOrgRoleDifference {
    const EMPTY: Self = Self {
        removed_permission_policies: ::std::option::Option::None,
        added_permission_policies: ::std::option::Option::None,
        same_permission_policies: ::std::option::Option::None,
        user_org_role: ::std::option::Option::None,
        role_from_default: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DomainOrgRoleDifference = &<DomainOrgRoleDifference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DomainOrgRoleDifference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("removedPermissionPolicies", "removed_permission_policies", 0),
            ("addedPermissionPolicies", "added_permission_policies", 0),
            ("samePermissionPolicies", "same_permission_policies", 0),
            ("userOrgRole", "user_org_role", 0),
            ("roleFromDefault", "role_from_default", 0),
        ],
        fields: &[
            &E.removed_permission_policies,
            &E.added_permission_policies,
            &E.same_permission_policies,
            &E.user_org_role,
            &E.role_from_default,
        ],
    }
};

crate::runtime::model!(DomainOrgRoleDifference);

crate::runtime::setters!(DomainOrgRoleDifference {
    with_removed_permission_policies: removed_permission_policies: ::std::vec::Vec<crate::DomainPermissionPolicy>,
    with_added_permission_policies: added_permission_policies: ::std::vec::Vec<crate::DomainPermissionPolicy>,
    with_same_permission_policies: same_permission_policies: ::std::vec::Vec<crate::DomainPermissionPolicy>,
    with_user_org_role: user_org_role: ::std::boxed::Box<crate::DomainOrganizationRole>,
    with_role_from_default: role_from_default: ::std::boxed::Box<crate::DomainOrganizationRole>,
});
