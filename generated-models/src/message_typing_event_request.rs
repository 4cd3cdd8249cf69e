// @generated from the schema "MessageTypingEventRequest"; changes made here are lost at the next generation

/// The schema `MessageTypingEventRequest`.
#[repr(C)]
pub struct MessageTypingEventRequest {
    /// `typing`: `ConversationEventTyping`, required.
    pub typing: ::std::option::Option<::std::boxed::Box<crate::ConversationEventTyping>>,
    /// `dateSent`: `string (date-time)`.
    #[doc(alias = "dateSent")]
    pub date_sent: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessageTypingEventRequest "MessageTypingEventRequest" 2 {
    (
        typing: ::std::boxed::Box<crate::ConversationEventTyping> = "typing" 1 with_typing,
        date_sent: crate::runtime::DateTime = "dateSent" 0 with_date_sent,
    )
});
