// @generated from the schema "ReschedulingManagementUnitResponse"; changes made here are lost at the next generation

/// The schema `ReschedulingManagementUnitResponse`.
#[repr(C)]
pub struct ReschedulingManagementUnitResponse {
    /// `managementUnit`: `ManagementUnitReference`.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `applied`: `boolean`.
    pub applied: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ReschedulingManagementUnitResponse "ReschedulingManagementUnitResponse" 2 {
    (
        management_unit: ::std::boxed::Box<crate::ManagementUnitReference> = "managementUnit" 0 with_management_unit,
        applied: bool = "applied" 0 with_applied,
    )
});
