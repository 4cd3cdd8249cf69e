// @generated from the schema "PatchBuReschedulingOptionsManagementUnitRequest"; changes made here are lost at the next generation

/// The schema `PatchBuReschedulingOptionsManagementUnitRequest`.
pub struct PatchBuReschedulingOptionsManagementUnitRequest {
    /// `managementUnitId`: `string`, required.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// `applied`: `boolean`.
    pub applied: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchBuReschedulingOptionsManagementUnitRequest {
    const EMPTY: Self = Self {
        management_unit_id: ::std::option::Option::None,
        applied: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchBuReschedulingOptionsManagementUnitRequest = &<PatchBuReschedulingOptionsManagementUnitRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchBuReschedulingOptionsManagementUnitRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("managementUnitId", "management_unit_id", 1),
            ("applied", "applied", 0),
        ],
        fields: &[&E.management_unit_id, &E.applied],
    }
};

crate::runtime::model!(PatchBuReschedulingOptionsManagementUnitRequest);

crate::runtime::setters!(PatchBuReschedulingOptionsManagementUnitRequest {
    with_management_unit_id: management_unit_id: ::std::string::String,
    with_applied: applied: bool,
});
