// @generated from the schema "PatchBuReschedulingOptionsRequest"; changes made here are lost at the next generation

/// The schema `PatchBuReschedulingOptionsRequest`.
#[repr(C)]
pub struct PatchBuReschedulingOptionsRequest {
    /// `managementUnits`: `array of PatchBuReschedulingOptionsManagementUnitRequest`.
    #[doc(alias = "managementUnits")]
    pub management_units: ::std::option::Option<
        ::std::vec::Vec<crate::PatchBuReschedulingOptionsManagementUnitRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchBuReschedulingOptionsRequest "PatchBuReschedulingOptionsRequest" 1 {
    (
        management_units: ::std::vec::Vec<crate::PatchBuReschedulingOptionsManagementUnitRequest> = "managementUnits" 0 with_management_units,
    )
});
