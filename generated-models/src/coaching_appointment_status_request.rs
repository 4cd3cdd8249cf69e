// @generated from the schema "CoachingAppointmentStatusRequest"; changes made here are lost at the next generation

/// The schema `CoachingAppointmentStatusRequest`.
pub struct CoachingAppointmentStatusRequest {
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CoachingAppointmentStatusRequest {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CoachingAppointmentStatusRequest = &<CoachingAppointmentStatusRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CoachingAppointmentStatusRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("status", "status", 1)],
        fields: &[&E.status],
    }
};

crate::runtime::model!(CoachingAppointmentStatusRequest);

crate::runtime::setters!(CoachingAppointmentStatusRequest {
    with_status: status: crate::runtime::Open<Status>,
});

/// The property `status` of `CoachingAppointmentStatusRequest`. Known values: `Scheduled`, `InProgress`, `Completed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Scheduled,
    InProgress,
    Completed,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Scheduled, "Scheduled"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
    ];
}
