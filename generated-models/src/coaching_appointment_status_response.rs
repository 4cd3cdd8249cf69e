// @generated from the schema "CoachingAppointmentStatusResponse"; changes made here are lost at the next generation

/// The schema `CoachingAppointmentStatusResponse`.
#[repr(C)]
pub struct CoachingAppointmentStatusResponse {
    /// `appointment`: `CoachingAppointmentReference`, read-only.
    pub appointment: ::std::option::Option<
        ::std::boxed::Box<crate::CoachingAppointmentReference>,
    >,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CoachingAppointmentStatusResponse "CoachingAppointmentStatusResponse" 4 {
    (
        appointment: ::std::boxed::Box<crate::CoachingAppointmentReference> = "appointment" 2 with_appointment,
        created_by: ::std::boxed::Box<crate::UserReference> = "createdBy" 2 with_created_by,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
    )
});

/// The property `status` of `CoachingAppointmentStatusResponse`. Known values: `Scheduled`, `InProgress`, `Completed`, `InvalidSchedule`.
#[non_exhaustive]
pub enum Status {
    Scheduled,
    InProgress,
    Completed,
    InvalidSchedule,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Scheduled, "Scheduled"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::InvalidSchedule, "InvalidSchedule"),
    ];
}
