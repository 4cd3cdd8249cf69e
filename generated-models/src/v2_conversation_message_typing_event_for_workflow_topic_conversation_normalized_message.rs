// @generated from the schema "V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage"; changes made here are lost at the next generation

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage`.
pub struct V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage {
    /// `channel`: `V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel`.
    pub channel: ::std::option::Option<
        ::std::boxed::Box<
            crate::V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel,
        >,
    >,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `events`: `array of V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent`.
    pub events: ::std::option::Option<
        ::std::vec::Vec<
            crate::V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent,
        >,
    >,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage {
    const EMPTY: Self = Self {
        channel: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        events: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage = &<V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("channel", "channel", 0),
            ("type", "type", 0),
            ("events", "events", 0),
            ("direction", "direction", 0),
        ],
        fields: &[&E.channel, &E.r#type, &E.events, &E.direction],
    }
};

crate::runtime::model!(V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage);

crate::runtime::setters!(V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage {
    with_channel: channel: ::std::boxed::Box<crate::V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_events: events: ::std::vec::Vec<crate::V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent>,
    with_direction: direction: crate::runtime::Open<Direction>,
});

/// The property `type` of `V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage`. Known values: `Event`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Event,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Event, "Event")];
}

/// The property `direction` of `V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage`. Known values: `Inbound`, `Outbound`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "Inbound"),
        (Self::Outbound, "Outbound"),
    ];
}
