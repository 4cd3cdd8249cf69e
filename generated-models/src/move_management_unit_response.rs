// @generated from the schema "MoveManagementUnitResponse"; changes made here are lost at the next generation

/// The schema `MoveManagementUnitResponse`.
#[repr(C)]
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

crate::runtime::model!(MoveManagementUnitResponse "MoveManagementUnitResponse" 2 {
    (
        business_unit: ::std::boxed::Box<crate::BusinessUnitReference> = "businessUnit" 0 with_business_unit,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
    )
});

/// The property `status` of `MoveManagementUnitResponse`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Canceled,
    Error,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Canceled, "Canceled"),
        (Self::Error, "Error"),
    ];
}
