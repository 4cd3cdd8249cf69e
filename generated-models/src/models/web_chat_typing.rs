// @generated from the schema "WebChatTyping"; changes made here are lost at the next generation

use crate::{WebChatConversation, WebChatMemberInfo};
use crate::runtime::{DateTime, Extra};

/// The schema `WebChatTyping`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebChatTyping {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `conversation`: `WebChatConversation`, required.
    pub conversation: Option<Box<WebChatConversation>>,
    /// `sender`: `WebChatMemberInfo`, required.
    pub sender: Option<Box<WebChatMemberInfo>>,
    /// `timestamp`: `string (date-time)`, required.
    pub timestamp: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebChatTyping "WebChatTyping" 4 {
    (
        id: String = "id" with_id required,
        conversation: Box<WebChatConversation> = "conversation" with_conversation required,
        sender: Box<WebChatMemberInfo> = "sender" with_sender required,
        timestamp: DateTime = "timestamp" with_timestamp required,
    )
});
