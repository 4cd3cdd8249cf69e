// @generated from the schema "TimeOffPlanManagementUnitAssociation"; changes made here are lost at the next generation

/// The schema `TimeOffPlanManagementUnitAssociation`.
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

impl crate::runtime::Model for TimeOffPlanManagementUnitAssociation {
    const EMPTY: Self = Self {
        management_unit: ::std::option::Option::None,
        staffing_groups: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeOffPlanManagementUnitAssociation = &<TimeOffPlanManagementUnitAssociation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeOffPlanManagementUnitAssociation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("managementUnit", "management_unit", 1),
            ("staffingGroups", "staffing_groups", 0),
        ],
        fields: &[&E.management_unit, &E.staffing_groups],
    }
};

crate::runtime::model!(TimeOffPlanManagementUnitAssociation);

crate::runtime::setters!(TimeOffPlanManagementUnitAssociation {
    with_management_unit: management_unit: ::std::boxed::Box<crate::ManagementUnitReference>,
    with_staffing_groups: staffing_groups: ::std::vec::Vec<crate::StaffingGroupReference>,
});
