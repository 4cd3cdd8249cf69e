// @generated from the schema "V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage"; changes made here are lost at the next generation

use crate::{
    V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent,
    V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel,
};
use crate::runtime::{Extra, Open};

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage {
    /// `channel`: `V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel`.
    pub channel: Option<
        Box<V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel>,
    >,
    /// `type`: `Event`, the one known value.
    pub r#type: Option<Open<Type>>,
    /// `events`: `array of V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent`.
    pub events: Option<
        Vec<V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent>,
    >,
    /// `direction`: one of `Inbound` and `Outbound`.
    pub direction: Option<Open<Direction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage "V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage" 4 {
    (
        channel: Box<V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel> = "channel" with_channel,
        r#type: Open<Type> = "type" with_type,
        events: Vec<V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent> = "events" with_events,
        direction: Open<Direction> = "direction" with_direction,
    )
});

/// The property `type` of `V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage`. Known values: `Event`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Event,
}

crate::runtime::values!(Type {
    Event = "Event",
});

/// The property `direction` of `V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage`. Known values: `Inbound`, `Outbound`.
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
