// @generated from the schema "PatchBuReschedulingOptionsRequest"; changes made here are lost at the next generation

use crate::PatchBuReschedulingOptionsManagementUnitRequest;
use crate::runtime::Extra;

/// The schema `PatchBuReschedulingOptionsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchBuReschedulingOptionsRequest {
    /// `managementUnits`: `array of PatchBuReschedulingOptionsManagementUnitRequest`.
    #[doc(alias = "managementUnits")]
    pub management_units: Option<Vec<PatchBuReschedulingOptionsManagementUnitRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchBuReschedulingOptionsRequest "PatchBuReschedulingOptionsRequest" 1 {
    (
        management_units: Vec<PatchBuReschedulingOptionsManagementUnitRequest> = "managementUnits" with_management_units,
    )
});
