// @generated from the schema "CoachingAppointmentStatusResponse"; changes made here are lost at the next generation

use crate::{CoachingAppointmentReference, UserReference};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `CoachingAppointmentStatusResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CoachingAppointmentStatusResponse {
    /// `appointment`: `CoachingAppointmentReference`, read-only.
    pub appointment: Option<Box<CoachingAppointmentReference>>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<UserReference>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `status`: one of `Scheduled`, `InProgress`, `Completed` and `InvalidSchedule`, read-only.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CoachingAppointmentStatusResponse "CoachingAppointmentStatusResponse" 4 {
    (
        appointment: Box<CoachingAppointmentReference> = "appointment" with_appointment read_only,
        created_by: Box<UserReference> = "createdBy" with_created_by read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        status: Open<Status> = "status" with_status read_only,
    )
});

/// The property `status` of `CoachingAppointmentStatusResponse`. Known values: `Scheduled`, `InProgress`, `Completed`, `InvalidSchedule`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Scheduled,
    InProgress,
    Completed,
    InvalidSchedule,
}

crate::runtime::values!(Status {
    Scheduled = "Scheduled",
    InProgress = "InProgress",
    Completed = "Completed",
    InvalidSchedule = "InvalidSchedule",
});
