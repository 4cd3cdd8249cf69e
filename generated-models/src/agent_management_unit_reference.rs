// @generated from the schema "AgentManagementUnitReference"; changes made here are lost at the next generation

/// The schema `AgentManagementUnitReference`.
#[repr(C)]
pub struct AgentManagementUnitReference {
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `managementUnit`: `ManagementUnitReference`.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `businessUnit`: `BusinessUnitReference`.
    #[doc(alias = "businessUnit")]
    pub business_unit: ::std::option::Option<
        ::std::boxed::Box<crate::BusinessUnitReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentManagementUnitReference "AgentManagementUnitReference" 3 {
    (
        user: ::std::boxed::Box<crate::UserReference> = "user" 0 with_user,
        management_unit: ::std::boxed::Box<crate::ManagementUnitReference> = "managementUnit" 0 with_management_unit,
        business_unit: ::std::boxed::Box<crate::BusinessUnitReference> = "businessUnit" 0 with_business_unit,
    )
});
