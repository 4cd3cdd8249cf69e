// @generated from the schema "PatchBuReschedulingOptionsManagementUnitRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PatchBuReschedulingOptionsManagementUnitRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchBuReschedulingOptionsManagementUnitRequest {
    /// `managementUnitId`: `string`, required.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: Option<String>,
    /// `applied`: `boolean`.
    pub applied: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchBuReschedulingOptionsManagementUnitRequest "PatchBuReschedulingOptionsManagementUnitRequest" 2 {
    (
        management_unit_id: String = "managementUnitId" with_management_unit_id required,
        applied: bool = "applied" with_applied,
    )
});
