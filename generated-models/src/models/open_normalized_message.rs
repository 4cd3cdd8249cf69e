// @generated from the schema "OpenNormalizedMessage"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{ConversationReason, OpenMessageContent, OpenMessagingChannel};
use crate::runtime::{Extra, Open};

/// The schema `OpenNormalizedMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenNormalizedMessage {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `channel`: `OpenMessagingChannel`, required.
    pub channel: Option<Box<OpenMessagingChannel>>,
    /// `type`: one of `Text` and `Receipt`, required.
    pub r#type: Option<Open<Type>>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `content`: `array of OpenMessageContent`.
    pub content: Option<Vec<OpenMessageContent>>,
    /// `status`: one of `Sent`, `Delivered`, `Read`, `Failed` and 2 more.
    pub status: Option<Open<Status>>,
    /// `reasons`: `array of ConversationReason`.
    pub reasons: Option<Vec<ConversationReason>>,
    /// `isFinalReceipt`: `boolean`.
    #[doc(alias = "isFinalReceipt")]
    pub is_final_receipt: Option<bool>,
    /// `direction`: one of `Inbound` and `Outbound`.
    pub direction: Option<Open<Direction>>,
    /// `metadata`: `map of string`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenNormalizedMessage "OpenNormalizedMessage" 10 {
    (
        id: String = "id" with_id,
        channel: Box<OpenMessagingChannel> = "channel" with_channel required,
        r#type: Open<Type> = "type" with_type required,
        text: String = "text" with_text,
        content: Vec<OpenMessageContent> = "content" with_content,
        status: Open<Status> = "status" with_status,
        reasons: Vec<ConversationReason> = "reasons" with_reasons,
        is_final_receipt: bool = "isFinalReceipt" with_is_final_receipt,
        direction: Open<Direction> = "direction" with_direction,
        metadata: BTreeMap<String, String> = "metadata" with_metadata,
    )
});

/// The property `type` of `OpenNormalizedMessage`. Known values: `Text`, `Receipt`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Text,
    Receipt,
}

crate::runtime::values!(Type {
    Text = "Text",
    Receipt = "Receipt",
});

/// The property `status` of `OpenNormalizedMessage`. Known values: `Sent`, `Delivered`, `Read`, `Failed`, `Published`, `Removed`.
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

/// The property `direction` of `OpenNormalizedMessage`. Known values: `Inbound`, `Outbound`.
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
