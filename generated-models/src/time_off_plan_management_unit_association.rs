// @generated from the schema "TimeOffPlanManagementUnitAssociation"; changes made here are lost at the next generation

/// The schema `TimeOffPlanManagementUnitAssociation`.
#[repr(C)]
pub struct TimeOffPlanManagementUnitAssociation {
    /// `managementUnit`: `ManagementUnitReference`, required.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `staffingGroups`: `array of StaffingGroupReference`.
    #[doc(alias = "staffingGroups")]
    pub staffing_groups: ::std::option::Option<
        ::std::vec::Vec<crate::StaffingGroupReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TimeOffPlanManagementUnitAssociation "TimeOffPlanManagementUnitAssociation" 2 {
    (
        management_unit: ::std::boxed::Box<crate::ManagementUnitReference> = "managementUnit" 1 with_management_unit,
        staffing_groups: ::std::vec::Vec<crate::StaffingGroupReference> = "staffingGroups" 0 with_staffing_groups,
    )
});
