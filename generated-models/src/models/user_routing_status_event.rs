// @generated from the schema "UserRoutingStatusEvent"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `UserRoutingStatusEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserRoutingStatusEvent {
    /// `eventId`: `string`, required.
    #[doc(alias = "eventId")]
    pub event_id: Option<String>,
    /// `eventDateTime`: `string (date-time)`, required.
    #[doc(alias = "eventDateTime")]
    pub event_date_time: Option<DateTime>,
    /// `agentId`: `string`, required.
    #[doc(alias = "agentId")]
    pub agent_id: Option<String>,
    /// `status`: one of `OffQueue`, `Idle`, `Interacting`, `Communicating` and `NotResponding`, required.
    pub status: Option<Open<Status>>,
    /// `sourceId`: `string`, required.
    #[doc(alias = "sourceId")]
    pub source_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserRoutingStatusEvent "UserRoutingStatusEvent" 5 {
    (
        event_id: String = "eventId" with_event_id required,
        event_date_time: DateTime = "eventDateTime" with_event_date_time required,
        agent_id: String = "agentId" with_agent_id required,
        status: Open<Status> = "status" with_status required,
        source_id: String = "sourceId" with_source_id required,
    )
});

/// The property `status` of `UserRoutingStatusEvent`. Known values: `OffQueue`, `Idle`, `Interacting`, `Communicating`, `NotResponding`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    OffQueue,
    Idle,
    Interacting,
    Communicating,
    NotResponding,
}

crate::runtime::values!(Status {
    OffQueue = "OffQueue",
    Idle = "Idle",
    Interacting = "Interacting",
    Communicating = "Communicating",
    NotResponding = "NotResponding",
});
