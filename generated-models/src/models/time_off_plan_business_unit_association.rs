// @generated from the schema "TimeOffPlanBusinessUnitAssociation"; changes made here are lost at the next generation

use crate::{ManagementUnitReference, StaffingGroupReference};
use crate::runtime::Extra;

/// The schema `TimeOffPlanBusinessUnitAssociation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeOffPlanBusinessUnitAssociation {
    /// `managementUnits`: `array of ManagementUnitReference`.
    #[doc(alias = "managementUnits")]
    pub management_units: Option<Vec<ManagementUnitReference>>,
    /// `staffingGroups`: `array of StaffingGroupReference`.
    #[doc(alias = "staffingGroups")]
    pub staffing_groups: Option<Vec<StaffingGroupReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeOffPlanBusinessUnitAssociation "TimeOffPlanBusinessUnitAssociation" 2 {
    (
        management_units: Vec<ManagementUnitReference> = "managementUnits" with_management_units,
        staffing_groups: Vec<StaffingGroupReference> = "staffingGroups" with_staffing_groups,
    )
});
