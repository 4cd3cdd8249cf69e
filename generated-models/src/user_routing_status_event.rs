// @generated from the schema "UserRoutingStatusEvent"; changes made here are lost at the next generation

/// The schema `UserRoutingStatusEvent`.
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

impl crate::runtime::Model for UserRoutingStatusEvent {
    const EMPTY: Self = Self {
        event_id: ::std::option::Option::None,
        event_date_time: ::std::option::Option::None,
        agent_id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        source_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserRoutingStatusEvent = &<UserRoutingStatusEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserRoutingStatusEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventId", "event_id", 1),
            ("eventDateTime", "event_date_time", 1),
            ("agentId", "agent_id", 1),
            ("status", "status", 1),
            ("sourceId", "source_id", 1),
        ],
        fields: &[&E.event_id, &E.event_date_time, &E.agent_id, &E.status, &E.source_id],
    }
};

crate::runtime::model!(UserRoutingStatusEvent);

crate::runtime::setters!(UserRoutingStatusEvent {
    with_event_id: event_id: ::std::string::String,
    with_event_date_time: event_date_time: crate::runtime::DateTime,
    with_agent_id: agent_id: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_source_id: source_id: ::std::string::String,
});

/// The property `status` of `UserRoutingStatusEvent`. Known values: `OffQueue`, `Idle`, `Interacting`, `Communicating`, `NotResponding`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    OffQueue,
    Idle,
    Interacting,
    Communicating,
    NotResponding,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OffQueue, "OffQueue"),
        (Self::Idle, "Idle"),
        (Self::Interacting, "Interacting"),
        (Self::Communicating, "Communicating"),
        (Self::NotResponding, "NotResponding"),
    ];
}
