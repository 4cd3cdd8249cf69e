// @generated from the schema "TimeOffPlanManagementUnitAssociation"; changes made here are lost at the next generation

use crate::{ManagementUnitReference, StaffingGroupReference};
use crate::runtime::Extra;

/// The schema `TimeOffPlanManagementUnitAssociation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeOffPlanManagementUnitAssociation {
    /// `managementUnit`: `ManagementUnitReference`, required.
    #[doc(alias = "managementUnit")]
    pub management_unit: Option<Box<ManagementUnitReference>>,
    /// `staffingGroups`: `array of StaffingGroupReference`.
    #[doc(alias = "staffingGroups")]
    pub staffing_groups: Option<Vec<StaffingGroupReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeOffPlanManagementUnitAssociation "TimeOffPlanManagementUnitAssociation" 2 {
    (
        management_unit: Box<ManagementUnitReference> = "managementUnit" with_management_unit required,
        staffing_groups: Vec<StaffingGroupReference> = "staffingGroups" with_staffing_groups,
    )
});
