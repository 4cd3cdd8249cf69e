// @generated from the schema "UpdateAdherenceExplanationStatusRequest"; changes made here are lost at the next generation

/// The schema `UpdateAdherenceExplanationStatusRequest`.
#[repr(C)]
pub struct UpdateAdherenceExplanationStatusRequest {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateAdherenceExplanationStatusRequest "UpdateAdherenceExplanationStatusRequest" 1 {
    (
        status: crate::runtime::Open<Status> = "status" 0 with_status,
    )
});

/// The property `status` of `UpdateAdherenceExplanationStatusRequest`. Known values: `Pending`, `Approved`, `Denied`.
#[non_exhaustive]
pub enum Status {
    Pending,
    Approved,
    Denied,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Approved, "Approved"),
        (Self::Denied, "Denied"),
    ];
}
