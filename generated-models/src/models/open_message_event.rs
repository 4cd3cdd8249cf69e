// @generated from the schema "OpenMessageEvent"; changes made here are lost at the next generation

use crate::ConversationEventTyping;
use crate::runtime::{Extra, Open};

/// The schema `OpenMessageEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenMessageEvent {
    /// `eventType`: `Typing`, the one known value, required.
    #[doc(alias = "eventType")]
    pub event_type: Option<Open<EventType>>,
    /// `typing`: `ConversationEventTyping`.
    pub typing: Option<Box<ConversationEventTyping>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenMessageEvent "OpenMessageEvent" 2 {
    (
        event_type: Open<EventType> = "eventType" with_event_type required,
        typing: Box<ConversationEventTyping> = "typing" with_typing,
    )
});

/// The property `eventType` of `OpenMessageEvent`. Known values: `Typing`.
#[repr(u16)]
#[non_exhaustive]
pub enum EventType {
    Typing,
}

crate::runtime::values!(EventType {
    Typing = "Typing",
});
