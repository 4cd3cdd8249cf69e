// @generated from the schema "QueryRequestPredicate"; changes made here are lost at the next generation

/// The schema `QueryRequestPredicate`.
#[repr(C)]
pub struct QueryRequestPredicate {
    /// `dimension`: `string`, required.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueryRequestPredicate "QueryRequestPredicate" 2 {
    (
        dimension: crate::runtime::Open<Dimension> = "dimension" 1 with_dimension,
        value: ::std::string::String = "value" 1 with_value,
    )
});

/// The property `dimension` of `QueryRequestPredicate`. Known values: `attendeeId`, `facilitatorId`, `status`.
#[non_exhaustive]
pub enum Dimension {
    AttendeeId,
    FacilitatorId,
    Status,
}

crate::runtime::known!(Dimension);

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AttendeeId, "attendeeId"),
        (Self::FacilitatorId, "facilitatorId"),
        (Self::Status, "status"),
    ];
}
