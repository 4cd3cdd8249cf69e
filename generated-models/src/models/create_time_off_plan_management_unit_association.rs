// @generated from the schema "CreateTimeOffPlanManagementUnitAssociation"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CreateTimeOffPlanManagementUnitAssociation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateTimeOffPlanManagementUnitAssociation {
    /// `managementUnitId`: `string`, required.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: Option<String>,
    /// `staffingGroupIds`: `array of string`.
    #[doc(alias = "staffingGroupIds")]
    pub staffing_group_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateTimeOffPlanManagementUnitAssociation "CreateTimeOffPlanManagementUnitAssociation" 2 {
    (
        management_unit_id: String = "managementUnitId" with_management_unit_id required,
        staffing_group_ids: Vec<String> = "staffingGroupIds" with_staffing_group_ids,
    )
});
