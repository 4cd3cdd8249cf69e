// @generated from the schema "MoveManagementUnitResponse"; changes made here are lost at the next generation

/// The schema `MoveManagementUnitResponse`.
pub struct MoveManagementUnitResponse {
    /// `businessUnit`: `BusinessUnitReference`.
    #[doc(alias = "businessUnit")]
    pub business_unit: ::std::option::Option<
        ::std::boxed::Box<crate::BusinessUnitReference>,
    >,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MoveManagementUnitResponse {
    const EMPTY: Self = Self {
        business_unit: ::std::option::Option::None,
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MoveManagementUnitResponse = &<MoveManagementUnitResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MoveManagementUnitResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("businessUnit", "business_unit", 0), ("status", "status", 0)],
        fields: &[&E.business_unit, &E.status],
    }
};

crate::runtime::model!(MoveManagementUnitResponse);

crate::runtime::setters!(MoveManagementUnitResponse {
    with_business_unit: business_unit: ::std::boxed::Box<crate::BusinessUnitReference>,
    with_status: status: crate::runtime::Open<Status>,
});

/// The property `status` of `MoveManagementUnitResponse`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Canceled,
    Error,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Canceled, "Canceled"),
        (Self::Error, "Error"),
    ];
}
