// @generated from the schema "ReschedulingManagementUnitResponse"; changes made here are lost at the next generation

use crate::ManagementUnitReference;
use crate::runtime::Extra;

/// The schema `ReschedulingManagementUnitResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ReschedulingManagementUnitResponse {
    /// `managementUnit`: `ManagementUnitReference`.
    #[doc(alias = "managementUnit")]
    pub management_unit: Option<Box<ManagementUnitReference>>,
    /// `applied`: `boolean`.
    pub applied: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ReschedulingManagementUnitResponse "ReschedulingManagementUnitResponse" 2 {
    (
        management_unit: Box<ManagementUnitReference> = "managementUnit" with_management_unit,
        applied: bool = "applied" with_applied,
    )
});
