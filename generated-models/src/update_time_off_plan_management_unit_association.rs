// @generated from the schema "UpdateTimeOffPlanManagementUnitAssociation"; changes made here are lost at the next generation

/// The schema `UpdateTimeOffPlanManagementUnitAssociation`.
pub struct UpdateTimeOffPlanManagementUnitAssociation {
    /// `staffingGroupIds`: `SetWrapperString`.
    #[doc(alias = "staffingGroupIds")]
    pub staffing_group_ids: ::std::option::Option<
        ::std::boxed::Box<crate::SetWrapperString>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateTimeOffPlanManagementUnitAssociation {
    const EMPTY: Self = Self {
        staffing_group_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateTimeOffPlanManagementUnitAssociation = &<UpdateTimeOffPlanManagementUnitAssociation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateTimeOffPlanManagementUnitAssociation",
        empty: E,
        extra: &E.extra,
        properties: &[("staffingGroupIds", "staffing_group_ids", 0)],
        fields: &[&E.staffing_group_ids],
    }
};

crate::runtime::model!(UpdateTimeOffPlanManagementUnitAssociation);

crate::runtime::setters!(UpdateTimeOffPlanManagementUnitAssociation {
    with_staffing_group_ids: staffing_group_ids: ::std::boxed::Box<crate::SetWrapperString>,
});
