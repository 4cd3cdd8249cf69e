// @generated from the schema "OpenInboundMessageMessagingChannel"; changes made here are lost at the next generation

use crate::OpenMessagingFromRecipient;
use crate::runtime::{DateTime, Extra};

/// The schema `OpenInboundMessageMessagingChannel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenInboundMessageMessagingChannel {
    /// `from`: `OpenMessagingFromRecipient`, required.
    pub from: Option<Box<OpenMessagingFromRecipient>>,
    /// `time`: `string (date-time)`, required.
    pub time: Option<DateTime>,
    /// `messageId`: `string`.
    #[doc(alias = "messageId")]
    pub message_id: Option<String>,
    /// `metadata`: `object`.
    pub metadata: Option<serde_json::Value>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenInboundMessageMessagingChannel "OpenInboundMessageMessagingChannel" 4 {
    (
        from: Box<OpenMessagingFromRecipient> = "from" with_from required,
        time: DateTime = "time" with_time required,
        message_id: String = "messageId" with_message_id,
        metadata: serde_json::Value = "metadata" with_metadata,
    )
});
