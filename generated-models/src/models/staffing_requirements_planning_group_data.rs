// @generated from the schema "StaffingRequirementsPlanningGroupData"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `StaffingRequirementsPlanningGroupData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct StaffingRequirementsPlanningGroupData {
    /// `planningGroupId`: `string`, required.
    #[doc(alias = "planningGroupId")]
    pub planning_group_id: Option<String>,
    /// `staffingRequirementsPerInterval`: `array of number (double)`, required.
    #[doc(alias = "staffingRequirementsPerInterval")]
    pub staffing_requirements_per_interval: Option<Vec<f64>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(StaffingRequirementsPlanningGroupData "StaffingRequirementsPlanningGroupData" 2 {
    (
        planning_group_id: String = "planningGroupId" with_planning_group_id required,
        staffing_requirements_per_interval: Vec<f64> = "staffingRequirementsPerInterval" with_staffing_requirements_per_interval required,
    )
});
