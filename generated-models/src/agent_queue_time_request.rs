// @generated from the schema "AgentQueueTimeRequest"; changes made here are lost at the next generation

/// The schema `AgentQueueTimeRequest`.
pub struct AgentQueueTimeRequest {
    /// `agentId`: `string`, required.
    #[doc(alias = "agentId")]
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// `startOffsetMinutes`: `array of integer (int32)`, required.
    #[doc(alias = "startOffsetMinutes")]
    pub start_offset_minutes: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `onQueueLengthMinutesPerInterval`: `array of integer (int32)`, required.
    #[doc(alias = "onQueueLengthMinutesPerInterval")]
    pub on_queue_length_minutes_per_interval: ::std::option::Option<
        ::std::vec::Vec<i32>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentQueueTimeRequest {
    const EMPTY: Self = Self {
        agent_id: ::std::option::Option::None,
        start_offset_minutes: ::std::option::Option::None,
        on_queue_length_minutes_per_interval: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentQueueTimeRequest = &<AgentQueueTimeRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentQueueTimeRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("agentId", "agent_id", 1),
            ("startOffsetMinutes", "start_offset_minutes", 1),
            (
                "onQueueLengthMinutesPerInterval",
                "on_queue_length_minutes_per_interval",
                1,
            ),
        ],
        fields: &[
            &E.agent_id,
            &E.start_offset_minutes,
            &E.on_queue_length_minutes_per_interval,
        ],
    }
};

crate::runtime::model!(AgentQueueTimeRequest);

crate::runtime::setters!(AgentQueueTimeRequest {
    with_agent_id: agent_id: ::std::string::String,
    with_start_offset_minutes: start_offset_minutes: ::std::vec::Vec<i32>,
    with_on_queue_length_minutes_per_interval: on_queue_length_minutes_per_interval: ::std::vec::Vec<i32>,
});
