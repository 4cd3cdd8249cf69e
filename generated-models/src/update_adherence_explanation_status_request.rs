// @generated from the schema "UpdateAdherenceExplanationStatusRequest"; changes made here are lost at the next generation

/// The schema `UpdateAdherenceExplanationStatusRequest`.
pub struct UpdateAdherenceExplanationStatusRequest {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateAdherenceExplanationStatusRequest {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateAdherenceExplanationStatusRequest = &<UpdateAdherenceExplanationStatusRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateAdherenceExplanationStatusRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("status", "status", 0)],
        fields: &[&E.status],
    }
};

crate::runtime::model!(UpdateAdherenceExplanationStatusRequest);

crate::runtime::setters!(UpdateAdherenceExplanationStatusRequest {
    with_status: status: crate::runtime::Open<Status>,
});

/// The property `status` of `UpdateAdherenceExplanationStatusRequest`. Known values: `Pending`, `Approved`, `Denied`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Approved,
    Denied,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Approved, "Approved"),
        (Self::Denied, "Denied"),
    ];
}
