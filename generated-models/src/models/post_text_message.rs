// @generated from the schema "PostTextMessage"; changes made here are lost at the next generation

use crate::ConversationMessageContent;
use crate::runtime::{Extra, Open};

/// The schema `PostTextMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PostTextMessage {
    /// `type`: one of `Text`, `Structured`, `Receipt`, `Event` and 2 more, required.
    pub r#type: Option<Open<Type>>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `content`: `array of ConversationMessageContent`.
    pub content: Option<Vec<ConversationMessageContent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PostTextMessage "PostTextMessage" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        text: String = "text" with_text,
        content: Vec<ConversationMessageContent> = "content" with_content,
    )
});

/// The property `type` of `PostTextMessage`. Known values: `Text`, `Structured`, `Receipt`, `Event`, `Message`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Text,
    Structured,
    Receipt,
    Event,
    Message,
    Unknown,
}

crate::runtime::values!(Type {
    Text = "Text",
    Structured = "Structured",
    Receipt = "Receipt",
    Event = "Event",
    Message = "Message",
    Unknown = "Unknown",
});
