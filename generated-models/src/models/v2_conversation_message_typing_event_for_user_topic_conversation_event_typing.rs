// @generated from the schema "V2ConversationMessageTypingEventForUserTopicConversationEventTyping"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `V2ConversationMessageTypingEventForUserTopicConversationEventTyping`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2ConversationMessageTypingEventForUserTopicConversationEventTyping {
    /// `type`: `On`, the one known value.
    pub r#type: Option<Open<Type>>,
    /// `duration`: `integer`.
    pub duration: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2ConversationMessageTypingEventForUserTopicConversationEventTyping "V2ConversationMessageTypingEventForUserTopicConversationEventTyping" 2 {
    (
        r#type: Open<Type> = "type" with_type,
        duration: i64 = "duration" with_duration,
    )
});

/// The property `type` of `V2ConversationMessageTypingEventForUserTopicConversationEventTyping`. Known values: `On`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    On,
}

crate::runtime::values!(Type {
    On = "On",
});
