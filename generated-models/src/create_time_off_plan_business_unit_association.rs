// @generated from the schema "CreateTimeOffPlanBusinessUnitAssociation"; changes made here are lost at the next generation

/// The schema `CreateTimeOffPlanBusinessUnitAssociation`.
pub struct CreateTimeOffPlanBusinessUnitAssociation {
    /// `managementUnitIds`: `array of string`.
    #[doc(alias = "managementUnitIds")]
    pub management_unit_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `staffingGroupIds`: `array of string`.
    #[doc(alias = "staffingGroupIds")]
    pub staffing_group_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateTimeOffPlanBusinessUnitAssociation {
    const EMPTY: Self = Self {
        management_unit_ids: ::std::option::Option::None,
        staffing_group_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateTimeOffPlanBusinessUnitAssociation = &<CreateTimeOffPlanBusinessUnitAssociation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateTimeOffPlanBusinessUnitAssociation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("managementUnitIds", "management_unit_ids", 0),
            ("staffingGroupIds", "staffing_group_ids", 0),
        ],
        fields: &[&E.management_unit_ids, &E.staffing_group_ids],
    }
};

crate::runtime::model!(CreateTimeOffPlanBusinessUnitAssociation);

crate::runtime::setters!(CreateTimeOffPlanBusinessUnitAssociation {
    with_management_unit_ids: management_unit_ids: ::std::vec::Vec<::std::string::String>,
    with_staffing_group_ids: staffing_group_ids: ::std::vec::Vec<::std::string::String>,
});
