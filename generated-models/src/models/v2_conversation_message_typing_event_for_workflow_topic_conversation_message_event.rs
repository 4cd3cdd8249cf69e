// @generated from the schema "V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent"; changes made here are lost at the next generation

use crate::V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping;
use crate::runtime::{Extra, Open};

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent {
    /// `eventType`: one of `CoBrowse` and `Typing`.
    #[doc(alias = "eventType")]
    pub event_type: Option<Open<EventType>>,
    /// `typing`: `V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping`.
    pub typing: Option<
        Box<V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent "V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent" 2 {
    (
        event_type: Open<EventType> = "eventType" with_event_type,
        typing: Box<V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping> = "typing" with_typing,
    )
});

/// The property `eventType` of `V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent`. Known values: `CoBrowse`, `Typing`.
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
