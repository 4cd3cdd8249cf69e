// @generated from the schema "QueueConversationVideoEventTopicInternalMessageDetails"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `QueueConversationVideoEventTopicInternalMessageDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationVideoEventTopicInternalMessageDetails {
    /// `messageId`: `string`.
    #[doc(alias = "messageId")]
    pub message_id: Option<String>,
    /// `messageTime`: `string (date-time)`.
    #[doc(alias = "messageTime")]
    pub message_time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicInternalMessageDetails "QueueConversationVideoEventTopicInternalMessageDetails" 2 {
    (
        message_id: String = "messageId" with_message_id,
        message_time: DateTime = "messageTime" with_message_time,
    )
});
