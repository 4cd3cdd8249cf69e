// @generated from the schema "CoachingAppointmentStatusResponse"; changes made here are lost at the next generation

/// The schema `CoachingAppointmentStatusResponse`.
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

impl crate::runtime::Model for CoachingAppointmentStatusResponse {
    const EMPTY: Self = Self {
        appointment: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CoachingAppointmentStatusResponse = &<CoachingAppointmentStatusResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CoachingAppointmentStatusResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("appointment", "appointment", 2),
            ("createdBy", "created_by", 2),
            ("dateCreated", "date_created", 2),
            ("status", "status", 2),
        ],
        fields: &[&E.appointment, &E.created_by, &E.date_created, &E.status],
    }
};

crate::runtime::model!(CoachingAppointmentStatusResponse);

crate::runtime::setters!(CoachingAppointmentStatusResponse {
    with_appointment: appointment: ::std::boxed::Box<crate::CoachingAppointmentReference>,
    with_created_by: created_by: ::std::boxed::Box<crate::UserReference>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_status: status: crate::runtime::Open<Status>,
});

/// The property `status` of `CoachingAppointmentStatusResponse`. Known values: `Scheduled`, `InProgress`, `Completed`, `InvalidSchedule`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Scheduled,
    InProgress,
    Completed,
    InvalidSchedule,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Scheduled, "Scheduled"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::InvalidSchedule, "InvalidSchedule"),
    ];
}
