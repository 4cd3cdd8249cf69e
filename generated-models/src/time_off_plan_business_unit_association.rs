// @generated from the schema "TimeOffPlanBusinessUnitAssociation"; changes made here are lost at the next generation

/// The schema `TimeOffPlanBusinessUnitAssociation`.
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

impl crate::runtime::Model for TimeOffPlanBusinessUnitAssociation {
    const EMPTY: Self = Self {
        management_units: ::std::option::Option::None,
        staffing_groups: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeOffPlanBusinessUnitAssociation = &<TimeOffPlanBusinessUnitAssociation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeOffPlanBusinessUnitAssociation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("managementUnits", "management_units", 0),
            ("staffingGroups", "staffing_groups", 0),
        ],
        fields: &[&E.management_units, &E.staffing_groups],
    }
};

crate::runtime::model!(TimeOffPlanBusinessUnitAssociation);

crate::runtime::setters!(TimeOffPlanBusinessUnitAssociation {
    with_management_units: management_units: ::std::vec::Vec<crate::ManagementUnitReference>,
    with_staffing_groups: staffing_groups: ::std::vec::Vec<crate::StaffingGroupReference>,
});
