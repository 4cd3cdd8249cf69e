// @generated from the schema "V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage"; changes made here are lost at the next generation

use crate::{
    V2ConversationMessageTypingEventForUserTopicConversationMessageEvent,
    V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel,
};
use crate::runtime::{Extra, Open};

/// The schema `V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage {
    /// `channel`: `V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel`.
    pub channel: Option<
        Box<V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel>,
    >,
    /// `type`: `Event`, the one known value.
    pub r#type: Option<Open<Type>>,
    /// `events`: `array of V2ConversationMessageTypingEventForUserTopicConversationMessageEvent`.
    pub events: Option<
        Vec<V2ConversationMessageTypingEventForUserTopicConversationMessageEvent>,
    >,
    /// `direction`: one of `Inbound` and `Outbound`.
    pub direction: Option<Open<Direction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage "V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage" 4 {
    (
        channel: Box<V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel> = "channel" with_channel,
        r#type: Open<Type> = "type" with_type,
        events: Vec<V2ConversationMessageTypingEventForUserTopicConversationMessageEvent> = "events" with_events,
        direction: Open<Direction> = "direction" with_direction,
    )
});

/// The property `type` of `V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage`. Known values: `Event`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Event,
}

crate::runtime::values!(Type {
    Event = "Event",
});

/// The property `direction` of `V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage`. Known values: `Inbound`, `Outbound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

crate::runtime::values!(Direction {
    Inbound = "Inbound",
    Outbound = "Outbound",
});
