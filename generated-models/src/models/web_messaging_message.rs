// @generated from the schema "WebMessagingMessage"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{WebMessagingChannel, WebMessagingContent, WebMessagingEvent};
use crate::runtime::{Extra, Open};

/// The schema `WebMessagingMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebMessagingMessage {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `channel`: `WebMessagingChannel`.
    pub channel: Option<Box<WebMessagingChannel>>,
    /// `type`: one of `Text`, `Structured`, `Receipt` and `Event`.
    pub r#type: Option<Open<Type>>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `content`: `array of WebMessagingContent`.
    pub content: Option<Vec<WebMessagingContent>>,
    /// `events`: `array of WebMessagingEvent`.
    pub events: Option<Vec<WebMessagingEvent>>,
    /// `direction`: one of `Inbound` and `Outbound`.
    pub direction: Option<Open<Direction>>,
    /// `originatingEntity`: one of `Human` and `Bot`.
    #[doc(alias = "originatingEntity")]
    pub originating_entity: Option<Open<OriginatingEntity>>,
    /// `metadata`: `map of string`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebMessagingMessage "WebMessagingMessage" 9 {
    (
        id: String = "id" with_id,
        channel: Box<WebMessagingChannel> = "channel" with_channel,
        r#type: Open<Type> = "type" with_type,
        text: String = "text" with_text,
        content: Vec<WebMessagingContent> = "content" with_content,
        events: Vec<WebMessagingEvent> = "events" with_events,
        direction: Open<Direction> = "direction" with_direction,
        originating_entity: Open<OriginatingEntity> = "originatingEntity" with_originating_entity,
        metadata: BTreeMap<String, String> = "metadata" with_metadata,
    )
});

/// The property `type` of `WebMessagingMessage`. Known values: `Text`, `Structured`, `Receipt`, `Event`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Text,
    Structured,
    Receipt,
    Event,
}

crate::runtime::values!(Type {
    Text = "Text",
    Structured = "Structured",
    Receipt = "Receipt",
    Event = "Event",
});

/// The property `direction` of `WebMessagingMessage`. Known values: `Inbound`, `Outbound`.
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

/// The property `originatingEntity` of `WebMessagingMessage`. Known values: `Human`, `Bot`.
#[repr(u16)]
#[non_exhaustive]
pub enum OriginatingEntity {
    Human,
    Bot,
}

crate::runtime::values!(OriginatingEntity {
    Human = "Human",
    Bot = "Bot",
});
