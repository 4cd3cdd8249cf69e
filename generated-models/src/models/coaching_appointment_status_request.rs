// @generated from the schema "CoachingAppointmentStatusRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `CoachingAppointmentStatusRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CoachingAppointmentStatusRequest {
    /// `status`: one of `Scheduled`, `InProgress` and `Completed`, required.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CoachingAppointmentStatusRequest "CoachingAppointmentStatusRequest" 1 {
    (
        status: Open<Status> = "status" with_status required,
    )
});

/// The property `status` of `CoachingAppointmentStatusRequest`. Known values: `Scheduled`, `InProgress`, `Completed`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Scheduled,
    InProgress,
    Completed,
}

crate::runtime::values!(Status {
    Scheduled = "Scheduled",
    InProgress = "InProgress",
    Completed = "Completed",
});
