// @generated from the schema "UpdateTimeOffPlanManagementUnitAssociation"; changes made here are lost at the next generation

use crate::SetWrapperString;
use crate::runtime::Extra;

/// The schema `UpdateTimeOffPlanManagementUnitAssociation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateTimeOffPlanManagementUnitAssociation {
    /// `staffingGroupIds`: `SetWrapperString`.
    #[doc(alias = "staffingGroupIds")]
    pub staffing_group_ids: Option<Box<SetWrapperString>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateTimeOffPlanManagementUnitAssociation "UpdateTimeOffPlanManagementUnitAssociation" 1 {
    (
        staffing_group_ids: Box<SetWrapperString> = "staffingGroupIds" with_staffing_group_ids,
    )
});
