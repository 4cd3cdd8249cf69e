// @generated from the schema "EndTransferEvent"; changes made here are lost at the next generation

/// The schema `EndTransferEvent`.
pub struct EndTransferEvent {
    /// `eventId`: `string`, required.
    #[doc(alias = "eventId")]
    pub event_id: ::std::option::Option<::std::string::String>,
    /// `eventDateTime`: `string (date-time)`, required.
    #[doc(alias = "eventDateTime")]
    pub event_date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `commandId`: `string`, required.
    #[doc(alias = "commandId")]
    pub command_id: ::std::option::Option<::std::string::String>,
    /// `finalState`: `string`, required.
    #[doc(alias = "finalState")]
    pub final_state: ::std::option::Option<crate::runtime::Open<FinalState>>,
    /// `objectCommunicationId`: `string`, required.
    #[doc(alias = "objectCommunicationId")]
    pub object_communication_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EndTransferEvent {
    const EMPTY: Self = Self {
        event_id: ::std::option::Option::None,
        event_date_time: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        command_id: ::std::option::Option::None,
        final_state: ::std::option::Option::None,
        object_communication_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EndTransferEvent = &<EndTransferEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EndTransferEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventId", "event_id", 1),
            ("eventDateTime", "event_date_time", 1),
            ("conversationId", "conversation_id", 1),
            ("commandId", "command_id", 1),
            ("finalState", "final_state", 1),
            ("objectCommunicationId", "object_communication_id", 1),
        ],
        fields: &[
            &E.event_id,
            &E.event_date_time,
            &E.conversation_id,
            &E.command_id,
            &E.final_state,
            &E.object_communication_id,
        ],
    }
};

crate::runtime::model!(EndTransferEvent);

crate::runtime::setters!(EndTransferEvent {
    with_event_id: event_id: ::std::string::String,
    with_event_date_time: event_date_time: crate::runtime::DateTime,
    with_conversation_id: conversation_id: ::std::string::String,
    with_command_id: command_id: ::std::string::String,
    with_final_state: final_state: crate::runtime::Open<FinalState>,
    with_object_communication_id: object_communication_id: ::std::string::String,
});

/// The property `finalState` of `EndTransferEvent`. Known values: `Completed`, `Canceled`, `Failed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FinalState {
    Completed,
    Canceled,
    Failed,
}

impl crate::runtime::Enum for FinalState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Completed, "Completed"),
        (Self::Canceled, "Canceled"),
        (Self::Failed, "Failed"),
    ];
}
