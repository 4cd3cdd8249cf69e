// @generated from the schema "ReschedulingManagementUnitResponse"; changes made here are lost at the next generation

/// The schema `ReschedulingManagementUnitResponse`.
pub struct ReschedulingManagementUnitResponse {
    /// `managementUnit`: `ManagementUnitReference`.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `applied`: `boolean`.
    pub applied: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ReschedulingManagementUnitResponse {
    const EMPTY: Self = Self {
        management_unit: ::std::option::Option::None,
        applied: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ReschedulingManagementUnitResponse = &<ReschedulingManagementUnitResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ReschedulingManagementUnitResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("managementUnit", "management_unit", 0),
            ("applied", "applied", 0),
        ],
        fields: &[&E.management_unit, &E.applied],
    }
};

crate::runtime::model!(ReschedulingManagementUnitResponse);

crate::runtime::setters!(ReschedulingManagementUnitResponse {
    with_management_unit: management_unit: ::std::boxed::Box<crate::ManagementUnitReference>,
    with_applied: applied: bool,
});
