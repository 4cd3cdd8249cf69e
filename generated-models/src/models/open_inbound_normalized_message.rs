// @generated from the schema "OpenInboundNormalizedMessage"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{OpenInboundMessageContent, OpenInboundMessageMessagingChannel};
use crate::runtime::Extra;

/// The schema `OpenInboundNormalizedMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenInboundNormalizedMessage {
    /// `channel`: `OpenInboundMessageMessagingChannel`, required.
    pub channel: Option<Box<OpenInboundMessageMessagingChannel>>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `content`: `array of OpenInboundMessageContent`.
    pub content: Option<Vec<OpenInboundMessageContent>>,
    /// `metadata`: `map of string`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenInboundNormalizedMessage "OpenInboundNormalizedMessage" 4 {
    (
        channel: Box<OpenInboundMessageMessagingChannel> = "channel" with_channel required,
        text: String = "text" with_text,
        content: Vec<OpenInboundMessageContent> = "content" with_content,
        metadata: BTreeMap<String, String> = "metadata" with_metadata,
    )
});
