// @generated from the schema "CoachingAppointmentStatusRequest"; changes made here are lost at the next generation

/// The schema `CoachingAppointmentStatusRequest`.
#[repr(C)]
pub struct CoachingAppointmentStatusRequest {
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CoachingAppointmentStatusRequest "CoachingAppointmentStatusRequest" 1 {
    (
        status: crate::runtime::Open<Status> = "status" 1 with_status,
    )
});

/// The property `status` of `CoachingAppointmentStatusRequest`. Known values: `Scheduled`, `InProgress`, `Completed`.
#[non_exhaustive]
pub enum Status {
    Scheduled,
    InProgress,
    Completed,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Scheduled, "Scheduled"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
    ];
}
