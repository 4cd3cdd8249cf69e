// @generated from the schema "V2ConversationMessageTypingEventForUserTopicConversationMessageEvent"; changes made here are lost at the next generation

use crate::V2ConversationMessageTypingEventForUserTopicConversationEventTyping;
use crate::runtime::{Extra, Open};

/// The schema `V2ConversationMessageTypingEventForUserTopicConversationMessageEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2ConversationMessageTypingEventForUserTopicConversationMessageEvent {
    /// `eventType`: one of `CoBrowse` and `Typing`.
    #[doc(alias = "eventType")]
    pub event_type: Option<Open<EventType>>,
    /// `typing`: `V2ConversationMessageTypingEventForUserTopicConversationEventTyping`.
    pub typing: Option<
        Box<V2ConversationMessageTypingEventForUserTopicConversationEventTyping>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2ConversationMessageTypingEventForUserTopicConversationMessageEvent "V2ConversationMessageTypingEventForUserTopicConversationMessageEvent" 2 {
    (
        event_type: Open<EventType> = "eventType" with_event_type,
        typing: Box<V2ConversationMessageTypingEventForUserTopicConversationEventTyping> = "typing" with_typing,
    )
});

/// The property `eventType` of `V2ConversationMessageTypingEventForUserTopicConversationMessageEvent`. Known values: `CoBrowse`, `Typing`.
#[repr(u16)]
#[non_exhaustive]
pub enum EventType {
    CoBrowse,
    Typing,
}

crate::runtime::values!(EventType {
    CoBrowse = "CoBrowse",
    Typing = "Typing",
});
