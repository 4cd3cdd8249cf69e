// @generated from the schema "MoveManagementUnitRequest"; changes made here are lost at the next generation

/// The schema `MoveManagementUnitRequest`.
pub struct MoveManagementUnitRequest {
    /// `businessUnitId`: `string`, required.
    #[doc(alias = "businessUnitId")]
    pub business_unit_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MoveManagementUnitRequest {
    const EMPTY: Self = Self {
        business_unit_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MoveManagementUnitRequest = &<MoveManagementUnitRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MoveManagementUnitRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("businessUnitId", "business_unit_id", 1)],
        fields: &[&E.business_unit_id],
    }
};

crate::runtime::model!(MoveManagementUnitRequest);

crate::runtime::setters!(MoveManagementUnitRequest {
    with_business_unit_id: business_unit_id: ::std::string::String,
});
