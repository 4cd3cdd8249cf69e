// @generated from the schema "TextBotPromptSegment"; changes made here are lost at the next generation

use crate::{Format, MessageContent};
use crate::runtime::{Extra, Open};

/// The schema `TextBotPromptSegment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotPromptSegment {
    /// `text`: `string`, required.
    pub text: Option<String>,
    /// `type`: one of `Text`, `RichMedia` and `MessageEvent`, required.
    pub r#type: Option<Open<Type>>,
    /// `format`: `Format`.
    pub format: Option<Box<Format>>,
    /// `content`: `array of MessageContent`.
    pub content: Option<Vec<MessageContent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotPromptSegment "TextBotPromptSegment" 4 {
    (
        text: String = "text" with_text required,
        r#type: Open<Type> = "type" with_type required,
        format: Box<Format> = "format" with_format,
        content: Vec<MessageContent> = "content" with_content,
    )
});

/// The property `type` of `TextBotPromptSegment`. Known values: `Text`, `RichMedia`, `MessageEvent`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Text,
    RichMedia,
    MessageEvent,
}

crate::runtime::values!(Type {
    Text = "Text",
    RichMedia = "RichMedia",
    MessageEvent = "MessageEvent",
});
