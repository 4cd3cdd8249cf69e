// @generated from the schema "RoutingStatus"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `RoutingStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoutingStatus {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `status`: one of `OFF_QUEUE`, `IDLE`, `INTERACTING`, `NOT_RESPONDING` and `COMMUNICATING`.
    pub status: Option<Open<Status>>,
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoutingStatus "RoutingStatus" 3 {
    (
        user_id: String = "userId" with_user_id,
        status: Open<Status> = "status" with_status,
        start_time: DateTime = "startTime" with_start_time,
    )
});

/// The property `status` of `RoutingStatus`. Known values: `OFF_QUEUE`, `IDLE`, `INTERACTING`, `NOT_RESPONDING`, `COMMUNICATING`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    OffQueue,
    Idle,
    Interacting,
    NotResponding,
    Communicating,
}

crate::runtime::values!(Status {
    OffQueue = "OFF_QUEUE",
    Idle = "IDLE",
    Interacting = "INTERACTING",
    NotResponding = "NOT_RESPONDING",
    Communicating = "COMMUNICATING",
});
