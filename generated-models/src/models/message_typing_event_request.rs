// @generated from the schema "MessageTypingEventRequest"; changes made here are lost at the next generation

use crate::ConversationEventTyping;
use crate::runtime::{DateTime, Extra};

/// The schema `MessageTypingEventRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessageTypingEventRequest {
    /// `typing`: `ConversationEventTyping`, required.
    pub typing: Option<Box<ConversationEventTyping>>,
    /// `dateSent`: `string (date-time)`.
    #[doc(alias = "dateSent")]
    pub date_sent: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessageTypingEventRequest "MessageTypingEventRequest" 2 {
    (
        typing: Box<ConversationEventTyping> = "typing" with_typing required,
        date_sent: DateTime = "dateSent" with_date_sent,
    )
});
