// @generated from the schema "OpenMessageNormalizedMessage"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{OpenMessageContent, OpenMessagingChannel};
use crate::runtime::{Extra, Open};

/// The schema `OpenMessageNormalizedMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenMessageNormalizedMessage {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `channel`: `OpenMessagingChannel`, required.
    pub channel: Option<Box<OpenMessagingChannel>>,
    /// `type`: `Text`, the one known value, required.
    pub r#type: Option<Open<Type>>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `content`: `array of OpenMessageContent`.
    pub content: Option<Vec<OpenMessageContent>>,
    /// `metadata`: `map of string`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenMessageNormalizedMessage "OpenMessageNormalizedMessage" 7 {
    (
        id: String = "id" with_id,
        channel: Box<OpenMessagingChannel> = "channel" with_channel required,
        r#type: Open<Type> = "type" with_type required,
        text: String = "text" with_text,
        content: Vec<OpenMessageContent> = "content" with_content,
        metadata: BTreeMap<String, String> = "metadata" with_metadata,
        conversation_id: String = "conversationId" with_conversation_id,
    )
});

/// The property `type` of `OpenMessageNormalizedMessage`. Known values: `Text`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Text,
}

crate::runtime::values!(Type {
    Text = "Text",
});
