// @generated from the schema "ConversationNormalizedMessage"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    ConversationMessageContent, ConversationMessageEvent, ConversationMessagingChannel,
    ConversationReason,
};
use crate::runtime::{Extra, Open};

/// The schema `ConversationNormalizedMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationNormalizedMessage {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `channel`: `ConversationMessagingChannel`, read-only.
    pub channel: Option<Box<ConversationMessagingChannel>>,
    /// `type`: one of `Text`, `Structured`, `Receipt`, `Event` and 2 more, required.
    pub r#type: Option<Open<Type>>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `content`: `array of ConversationMessageContent`.
    pub content: Option<Vec<ConversationMessageContent>>,
    /// `events`: `array of ConversationMessageEvent`.
    pub events: Option<Vec<ConversationMessageEvent>>,
    /// `status`: one of `Sent`, `Delivered`, `Read`, `Failed` and 2 more, read-only.
    pub status: Option<Open<Status>>,
    /// `reasons`: `array of ConversationReason`, read-only.
    pub reasons: Option<Vec<ConversationReason>>,
    /// `originatingEntity`: one of `Human` and `Bot`.
    #[doc(alias = "originatingEntity")]
    pub originating_entity: Option<Open<OriginatingEntity>>,
    /// `isFinalReceipt`: `boolean`, read-only.
    #[doc(alias = "isFinalReceipt")]
    pub is_final_receipt: Option<bool>,
    /// `direction`: one of `Inbound` and `Outbound`, read-only.
    pub direction: Option<Open<Direction>>,
    /// `metadata`: `map of string`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// `byoSmsIntegrationId`: `string`.
    #[doc(alias = "byoSmsIntegrationId")]
    pub byo_sms_integration_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationNormalizedMessage "ConversationNormalizedMessage" 13 {
    (
        id: String = "id" with_id read_only,
        channel: Box<ConversationMessagingChannel> = "channel" with_channel read_only,
        r#type: Open<Type> = "type" with_type required,
        text: String = "text" with_text,
        content: Vec<ConversationMessageContent> = "content" with_content,
        events: Vec<ConversationMessageEvent> = "events" with_events,
        status: Open<Status> = "status" with_status read_only,
        reasons: Vec<ConversationReason> = "reasons" with_reasons read_only,
        originating_entity: Open<OriginatingEntity> = "originatingEntity" with_originating_entity,
        is_final_receipt: bool = "isFinalReceipt" with_is_final_receipt read_only,
        direction: Open<Direction> = "direction" with_direction read_only,
        metadata: BTreeMap<String, String> = "metadata" with_metadata,
        byo_sms_integration_id: String = "byoSmsIntegrationId" with_byo_sms_integration_id,
    )
});

/// The property `type` of `ConversationNormalizedMessage`. Known values: `Text`, `Structured`, `Receipt`, `Event`, `Message`, `Unknown`.
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

/// The property `status` of `ConversationNormalizedMessage`. Known values: `Sent`, `Delivered`, `Read`, `Failed`, `Published`, `Removed`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Sent,
    Delivered,
    Read,
    Failed,
    Published,
    Removed,
}

crate::runtime::values!(Status {
    Sent = "Sent",
    Delivered = "Delivered",
    Read = "Read",
    Failed = "Failed",
    Published = "Published",
    Removed = "Removed",
});

/// The property `originatingEntity` of `ConversationNormalizedMessage`. Known values: `Human`, `Bot`.
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

/// The property `direction` of `ConversationNormalizedMessage`. Known values: `Inbound`, `Outbound`.
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
