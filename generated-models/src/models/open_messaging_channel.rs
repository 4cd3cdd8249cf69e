// @generated from the schema "OpenMessagingChannel"; changes made here are lost at the next generation

use crate::{OpenMessagingFromRecipient, OpenMessagingToRecipient};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `OpenMessagingChannel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenMessagingChannel {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `platform`: `Open`, the one known value, read-only.
    pub platform: Option<Open<Platform>>,
    /// `type`: `Private`, the one known value.
    pub r#type: Option<Open<Type>>,
    /// `messageId`: `string`.
    #[doc(alias = "messageId")]
    pub message_id: Option<String>,
    /// `to`: `OpenMessagingToRecipient`, required.
    pub to: Option<Box<OpenMessagingToRecipient>>,
    /// `from`: `OpenMessagingFromRecipient`, required.
    pub from: Option<Box<OpenMessagingFromRecipient>>,
    /// `time`: `string (date-time)`, required.
    pub time: Option<DateTime>,
    /// `metadata`: `object`.
    pub metadata: Option<serde_json::Value>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenMessagingChannel "OpenMessagingChannel" 8 {
    (
        id: String = "id" with_id read_only,
        platform: Open<Platform> = "platform" with_platform read_only,
        r#type: Open<Type> = "type" with_type,
        message_id: String = "messageId" with_message_id,
        to: Box<OpenMessagingToRecipient> = "to" with_to required,
        from: Box<OpenMessagingFromRecipient> = "from" with_from required,
        time: DateTime = "time" with_time required,
        metadata: serde_json::Value = "metadata" with_metadata,
    )
});

/// The property `platform` of `OpenMessagingChannel`. Known values: `Open`.
#[repr(u16)]
#[non_exhaustive]
pub enum Platform {
    Open,
}

crate::runtime::values!(Platform {
    Open = "Open",
});

/// The property `type` of `OpenMessagingChannel`. Known values: `Private`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Private,
}

crate::runtime::values!(Type {
    Private = "Private",
});
