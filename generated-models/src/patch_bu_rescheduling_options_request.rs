// @generated from the schema "PatchBuReschedulingOptionsRequest"; changes made here are lost at the next generation

/// The schema `PatchBuReschedulingOptionsRequest`.
pub struct PatchBuReschedulingOptionsRequest {
    /// `managementUnits`: `array of PatchBuReschedulingOptionsManagementUnitRequest`.
    #[doc(alias = "managementUnits")]
    pub management_units: ::std::option::Option<
        ::std::vec::Vec<crate::PatchBuReschedulingOptionsManagementUnitRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchBuReschedulingOptionsRequest {
    const EMPTY: Self = Self {
        management_units: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchBuReschedulingOptionsRequest = &<PatchBuReschedulingOptionsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchBuReschedulingOptionsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("managementUnits", "management_units", 0)],
        fields: &[&E.management_units],
    }
};

crate::runtime::model!(PatchBuReschedulingOptionsRequest);

crate::runtime::setters!(PatchBuReschedulingOptionsRequest {
    with_management_units: management_units: ::std::vec::Vec<crate::PatchBuReschedulingOptionsManagementUnitRequest>,
});
