// @generated from the schema "PatchBuReschedulingOptionsManagementUnitRequest"; changes made here are lost at the next generation

/// The schema `PatchBuReschedulingOptionsManagementUnitRequest`.
#[repr(C)]
pub struct PatchBuReschedulingOptionsManagementUnitRequest {
    /// `managementUnitId`: `string`, required.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// `applied`: `boolean`.
    pub applied: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchBuReschedulingOptionsManagementUnitRequest "PatchBuReschedulingOptionsManagementUnitRequest" 2 {
    (
        management_unit_id: ::std::string::String = "managementUnitId" 1 with_management_unit_id,
        applied: bool = "applied" 0 with_applied,
    )
});
