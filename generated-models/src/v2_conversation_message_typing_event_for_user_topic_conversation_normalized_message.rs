// @generated from the schema "V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage"; changes made here are lost at the next generation

/// The schema `V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage`.
pub struct V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage {
    /// `channel`: `V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel`.
    pub channel: ::std::option::Option<
        ::std::boxed::Box<
            crate::V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel,
        >,
    >,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `events`: `array of V2ConversationMessageTypingEventForUserTopicConversationMessageEvent`.
    pub events: ::std::option::Option<
        ::std::vec::Vec<
            crate::V2ConversationMessageTypingEventForUserTopicConversationMessageEvent,
        >,
    >,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage {
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
    const E: &V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage = &<V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage",
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

crate::runtime::model!(V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage);

crate::runtime::setters!(V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage {
    with_channel: channel: ::std::boxed::Box<crate::V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_events: events: ::std::vec::Vec<crate::V2ConversationMessageTypingEventForUserTopicConversationMessageEvent>,
    with_direction: direction: crate::runtime::Open<Direction>,
});

/// The property `type` of `V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage`. Known values: `Event`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Event,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Event, "Event")];
}

/// The property `direction` of `V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage`. Known values: `Inbound`, `Outbound`.
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
