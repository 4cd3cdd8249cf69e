// @generated from the schema "CreateTimeOffPlanBusinessUnitAssociation"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CreateTimeOffPlanBusinessUnitAssociation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateTimeOffPlanBusinessUnitAssociation {
    /// `managementUnitIds`: `array of string`.
    #[doc(alias = "managementUnitIds")]
    pub management_unit_ids: Option<Vec<String>>,
    /// `staffingGroupIds`: `array of string`.
    #[doc(alias = "staffingGroupIds")]
    pub staffing_group_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateTimeOffPlanBusinessUnitAssociation "CreateTimeOffPlanBusinessUnitAssociation" 2 {
    (
        management_unit_ids: Vec<String> = "managementUnitIds" with_management_unit_ids,
        staffing_group_ids: Vec<String> = "staffingGroupIds" with_staffing_group_ids,
    )
});
