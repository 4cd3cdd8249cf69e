// @generated from the schema "AgentActivityChangedTopicRoutingStatus"; changes made here are lost at the next generation

/// The schema `AgentActivityChangedTopicRoutingStatus`.
pub struct AgentActivityChangedTopicRoutingStatus {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentActivityChangedTopicRoutingStatus {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        start_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentActivityChangedTopicRoutingStatus = &<AgentActivityChangedTopicRoutingStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentActivityChangedTopicRoutingStatus",
        empty: E,
        extra: &E.extra,
        properties: &[("status", "status", 0), ("startTime", "start_time", 0)],
        fields: &[&E.status, &E.start_time],
    }
};

crate::runtime::model!(AgentActivityChangedTopicRoutingStatus);

crate::runtime::setters!(AgentActivityChangedTopicRoutingStatus {
    with_status: status: crate::runtime::Open<Status>,
    with_start_time: start_time: crate::runtime::DateTime,
});

/// The property `status` of `AgentActivityChangedTopicRoutingStatus`. Known values: `OFF_QUEUE`, `IDLE`, `INTERACTING`, `NOT_RESPONDING`, `COMMUNICATING`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    OffQueue,
    Idle,
    Interacting,
    NotResponding,
    Communicating,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OffQueue, "OFF_QUEUE"),
        (Self::Idle, "IDLE"),
        (Self::Interacting, "INTERACTING"),
        (Self::NotResponding, "NOT_RESPONDING"),
        (Self::Communicating, "COMMUNICATING"),
    ];
}
