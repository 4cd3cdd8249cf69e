// @generated from the schema "WebMessagingChannel"; changes made here are lost at the next generation

use crate::WebMessagingRecipient;
use crate::runtime::{DateTime, Extra};

/// The schema `WebMessagingChannel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebMessagingChannel {
    /// `from`: `WebMessagingRecipient`, read-only.
    pub from: Option<Box<WebMessagingRecipient>>,
    /// `to`: `WebMessagingRecipient`, read-only.
    pub to: Option<Box<WebMessagingRecipient>>,
    /// `time`: `string (date-time)`, read-only.
    pub time: Option<DateTime>,
    /// `messageId`: `string`, read-only.
    #[doc(alias = "messageId")]
    pub message_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebMessagingChannel "WebMessagingChannel" 4 {
    (
        from: Box<WebMessagingRecipient> = "from" with_from read_only,
        to: Box<WebMessagingRecipient> = "to" with_to read_only,
        time: DateTime = "time" with_time read_only,
        message_id: String = "messageId" with_message_id read_only,
    )
});
