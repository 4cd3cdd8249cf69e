// @generated from the schema "StaffingRequirementsPlanningGroupData"; changes made here are lost at the next generation

/// The schema `StaffingRequirementsPlanningGroupData`.
#[repr(C)]
pub struct StaffingRequirementsPlanningGroupData {
    /// `planningGroupId`: `string`, required.
    #[doc(alias = "planningGroupId")]
    pub planning_group_id: ::std::option::Option<::std::string::String>,
    /// `staffingRequirementsPerInterval`: `array of number (double)`, required.
    #[doc(alias = "staffingRequirementsPerInterval")]
    pub staffing_requirements_per_interval: ::std::option::Option<::std::vec::Vec<f64>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(StaffingRequirementsPlanningGroupData "StaffingRequirementsPlanningGroupData" 2 {
    (
        planning_group_id: ::std::string::String = "planningGroupId" 1 with_planning_group_id,
        staffing_requirements_per_interval: ::std::vec::Vec<f64> = "staffingRequirementsPerInterval" 1 with_staffing_requirements_per_interval,
    )
});
