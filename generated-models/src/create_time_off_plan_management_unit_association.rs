// @generated from the schema "CreateTimeOffPlanManagementUnitAssociation"; changes made here are lost at the next generation

/// The schema `CreateTimeOffPlanManagementUnitAssociation`.
pub struct CreateTimeOffPlanManagementUnitAssociation {
    /// `managementUnitId`: `string`, required.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// `staffingGroupIds`: `array of string`.
    #[doc(alias = "staffingGroupIds")]
    pub staffing_group_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateTimeOffPlanManagementUnitAssociation {
    const EMPTY: Self = Self {
        management_unit_id: ::std::option::Option::None,
        staffing_group_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateTimeOffPlanManagementUnitAssociation = &<CreateTimeOffPlanManagementUnitAssociation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateTimeOffPlanManagementUnitAssociation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("managementUnitId", "management_unit_id", 1),
            ("staffingGroupIds", "staffing_group_ids", 0),
        ],
        fields: &[&E.management_unit_id, &E.staffing_group_ids],
    }
};

crate::runtime::model!(CreateTimeOffPlanManagementUnitAssociation);

crate::runtime::setters!(CreateTimeOffPlanManagementUnitAssociation {
    with_management_unit_id: management_unit_id: ::std::string::String,
    with_staffing_group_ids: staffing_group_ids: ::std::vec::Vec<::std::string::String>,
});
