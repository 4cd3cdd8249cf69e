// @generated from the schema "UserRoutingStatusEvent"; changes made here are lost at the next generation

/// The schema `UserRoutingStatusEvent`.
#[repr(C)]
pub struct UserRoutingStatusEvent {
    /// `eventId`: `string`, required.
    #[doc(alias = "eventId")]
    pub event_id: ::std::option::Option<::std::string::String>,
    /// `eventDateTime`: `string (date-time)`, required.
    #[doc(alias = "eventDateTime")]
    pub event_date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `agentId`: `string`, required.
    #[doc(alias = "agentId")]
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `sourceId`: `string`, required.
    #[doc(alias = "sourceId")]
    pub source_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserRoutingStatusEvent "UserRoutingStatusEvent" 5 {
    (
        event_id: ::std::string::String = "eventId" 1 with_event_id,
        event_date_time: crate::runtime::DateTime = "eventDateTime" 1 with_event_date_time,
        agent_id: ::std::string::String = "agentId" 1 with_agent_id,
        status: crate::runtime::Open<Status> = "status" 1 with_status,
        source_id: ::std::string::String = "sourceId" 1 with_source_id,
    )
});

/// The property `status` of `UserRoutingStatusEvent`. Known values: `OffQueue`, `Idle`, `Interacting`, `Communicating`, `NotResponding`.
#[non_exhaustive]
pub enum Status {
    OffQueue,
    Idle,
    Interacting,
    Communicating,
    NotResponding,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OffQueue, "OffQueue"),
        (Self::Idle, "Idle"),
        (Self::Interacting, "Interacting"),
        (Self::Communicating, "Communicating"),
        (Self::NotResponding, "NotResponding"),
    ];
}
