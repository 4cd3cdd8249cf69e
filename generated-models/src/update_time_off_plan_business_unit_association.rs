// @generated from the schema "UpdateTimeOffPlanBusinessUnitAssociation"; changes made here are lost at the next generation

/// The schema `UpdateTimeOffPlanBusinessUnitAssociation`.
pub struct UpdateTimeOffPlanBusinessUnitAssociation {
    /// `managementUnitIds`: `SetWrapperString`.
    #[doc(alias = "managementUnitIds")]
    pub management_unit_ids: ::std::option::Option<
        ::std::boxed::Box<crate::SetWrapperString>,
    >,
    /// `staffingGroupIds`: `SetWrapperString`.
    #[doc(alias = "staffingGroupIds")]
    pub staffing_group_ids: ::std::option::Option<
        ::std::boxed::Box<crate::SetWrapperString>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateTimeOffPlanBusinessUnitAssociation {
    const EMPTY: Self = Self {
        management_unit_ids: ::std::option::Option::None,
        staffing_group_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateTimeOffPlanBusinessUnitAssociation = &<UpdateTimeOffPlanBusinessUnitAssociation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateTimeOffPlanBusinessUnitAssociation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("managementUnitIds", "management_unit_ids", 0),
            ("staffingGroupIds", "staffing_group_ids", 0),
        ],
        fields: &[&E.management_unit_ids, &E.staffing_group_ids],
    }
};

crate::runtime::model!(UpdateTimeOffPlanBusinessUnitAssociation);

crate::runtime::setters!(UpdateTimeOffPlanBusinessUnitAssociation {
    with_management_unit_ids: management_unit_ids: ::std::boxed::Box<crate::SetWrapperString>,
    with_staffing_group_ids: staffing_group_ids: ::std::boxed::Box<crate::SetWrapperString>,
});
