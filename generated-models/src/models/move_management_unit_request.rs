// @generated from the schema "MoveManagementUnitRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MoveManagementUnitRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MoveManagementUnitRequest {
    /// `businessUnitId`: `string`, required.
    #[doc(alias = "businessUnitId")]
    pub business_unit_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MoveManagementUnitRequest "MoveManagementUnitRequest" 1 {
    (
        business_unit_id: String = "businessUnitId" with_business_unit_id required,
    )
});
