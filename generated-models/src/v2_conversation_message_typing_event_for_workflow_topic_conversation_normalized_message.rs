// @generated from the schema "V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage"; changes made here are lost at the next generation

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage`.
#[repr(C)]
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

crate::runtime::model!(V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage "V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage" 4 {
    (
        channel: ::std::boxed::Box<crate::V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel> = "channel" 0 with_channel,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        events: ::std::vec::Vec<crate::V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent> = "events" 0 with_events,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
    )
});

/// The property `type` of `V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage`. Known values: `Event`.
#[non_exhaustive]
pub enum Type {
    Event,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Event, "Event")];
}

/// The property `direction` of `V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage`. Known values: `Inbound`, `Outbound`.
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

crate::runtime::known!(Direction);

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "Inbound"),
        (Self::Outbound, "Outbound"),
    ];
}
