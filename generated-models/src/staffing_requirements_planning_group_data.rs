// @generated from the schema "StaffingRequirementsPlanningGroupData"; changes made here are lost at the next generation

/// The schema `StaffingRequirementsPlanningGroupData`.
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

impl crate::runtime::Model for StaffingRequirementsPlanningGroupData {
    const EMPTY: Self = Self {
        planning_group_id: ::std::option::Option::None,
        staffing_requirements_per_interval: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &StaffingRequirementsPlanningGroupData = &<StaffingRequirementsPlanningGroupData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "StaffingRequirementsPlanningGroupData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("planningGroupId", "planning_group_id", 1),
            ("staffingRequirementsPerInterval", "staffing_requirements_per_interval", 1),
        ],
        fields: &[&E.planning_group_id, &E.staffing_requirements_per_interval],
    }
};

crate::runtime::model!(StaffingRequirementsPlanningGroupData);

crate::runtime::setters!(StaffingRequirementsPlanningGroupData {
    with_planning_group_id: planning_group_id: ::std::string::String,
    with_staffing_requirements_per_interval: staffing_requirements_per_interval: ::std::vec::Vec<f64>,
});
