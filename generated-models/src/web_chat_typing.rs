// @generated from the schema "WebChatTyping"; changes made here are lost at the next generation

/// The schema `WebChatTyping`.
#[repr(C)]
pub struct WebChatTyping {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `conversation`: `WebChatConversation`, required.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::WebChatConversation>,
    >,
    /// `sender`: `WebChatMemberInfo`, required.
    pub sender: ::std::option::Option<::std::boxed::Box<crate::WebChatMemberInfo>>,
    /// `timestamp`: `string (date-time)`, required.
    pub timestamp: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebChatTyping "WebChatTyping" 4 {
    (
        id: ::std::string::String = "id" 1 with_id,
        conversation: ::std::boxed::Box<crate::WebChatConversation> = "conversation" 1 with_conversation,
        sender: ::std::boxed::Box<crate::WebChatMemberInfo> = "sender" 1 with_sender,
        timestamp: crate::runtime::DateTime = "timestamp" 1 with_timestamp,
    )
});
