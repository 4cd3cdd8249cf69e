// @generated from the schema "ConversationMessageMetadata"; changes made here are lost at the next generation

use crate::{ConversationMessageMetadataContent, ConversationMessageMetadataEvent};
use crate::runtime::{Extra, Open};

/// The schema `ConversationMessageMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationMessageMetadata {
    /// `type`: one of `Text`, `Structured`, `Receipt`, `Event` and 2 more.
    pub r#type: Option<Open<Type>>,
    /// `events`: `array of ConversationMessageMetadataEvent`.
    pub events: Option<Vec<ConversationMessageMetadataEvent>>,
    /// `content`: `array of ConversationMessageMetadataContent`.
    pub content: Option<Vec<ConversationMessageMetadataContent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationMessageMetadata "ConversationMessageMetadata" 3 {
    (
        r#type: Open<Type> = "type" with_type,
        events: Vec<ConversationMessageMetadataEvent> = "events" with_events,
        content: Vec<ConversationMessageMetadataContent> = "content" with_content,
    )
});

/// The property `type` of `ConversationMessageMetadata`. Known values: `Text`, `Structured`, `Receipt`, `Event`, `Message`, `Unknown`.
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
