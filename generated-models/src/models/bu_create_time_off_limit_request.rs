// @generated from the schema "BuCreateTimeOffLimitRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `BuCreateTimeOffLimitRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuCreateTimeOffLimitRequest {
    /// `staffingGroupId`: `string`.
    #[doc(alias = "staffingGroupId")]
    pub staffing_group_id: Option<String>,
    /// `managementUnitId`: `string`.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuCreateTimeOffLimitRequest "BuCreateTimeOffLimitRequest" 2 {
    (
        staffing_group_id: String = "staffingGroupId" with_staffing_group_id,
        management_unit_id: String = "managementUnitId" with_management_unit_id,
    )
});
