// @generated from the schema "TimeOffPlanBusinessUnitAssociation"; changes made here are lost at the next generation

/// The schema `TimeOffPlanBusinessUnitAssociation`.
#[repr(C)]
pub struct TimeOffPlanBusinessUnitAssociation {
    /// `managementUnits`: `array of ManagementUnitReference`.
    #[doc(alias = "managementUnits")]
    pub management_units: ::std::option::Option<
        ::std::vec::Vec<crate::ManagementUnitReference>,
    >,
    /// `staffingGroups`: `array of StaffingGroupReference`.
    #[doc(alias = "staffingGroups")]
    pub staffing_groups: ::std::option::Option<
        ::std::vec::Vec<crate::StaffingGroupReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TimeOffPlanBusinessUnitAssociation "TimeOffPlanBusinessUnitAssociation" 2 {
    (
        management_units: ::std::vec::Vec<crate::ManagementUnitReference> = "managementUnits" 0 with_management_units,
        staffing_groups: ::std::vec::Vec<crate::StaffingGroupReference> = "staffingGroups" 0 with_staffing_groups,
    )
});
