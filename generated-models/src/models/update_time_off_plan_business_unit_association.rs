// @generated from the schema "UpdateTimeOffPlanBusinessUnitAssociation"; changes made here are lost at the next generation

use crate::SetWrapperString;
use crate::runtime::Extra;

/// The schema `UpdateTimeOffPlanBusinessUnitAssociation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateTimeOffPlanBusinessUnitAssociation {
    /// `managementUnitIds`: `SetWrapperString`.
    #[doc(alias = "managementUnitIds")]
    pub management_unit_ids: Option<Box<SetWrapperString>>,
    /// `staffingGroupIds`: `SetWrapperString`.
    #[doc(alias = "staffingGroupIds")]
    pub staffing_group_ids: Option<Box<SetWrapperString>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateTimeOffPlanBusinessUnitAssociation "UpdateTimeOffPlanBusinessUnitAssociation" 2 {
    (
        management_unit_ids: Box<SetWrapperString> = "managementUnitIds" with_management_unit_ids,
        staffing_group_ids: Box<SetWrapperString> = "staffingGroupIds" with_staffing_group_ids,
    )
});
