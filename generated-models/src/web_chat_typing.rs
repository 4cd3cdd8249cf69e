// @generated from the schema "WebChatTyping"; changes made here are lost at the next generation

/// The schema `WebChatTyping`.
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

impl crate::runtime::Model for WebChatTyping {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        conversation: ::std::option::Option::None,
        sender: ::std::option::Option::None,
        timestamp: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebChatTyping = &<WebChatTyping as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebChatTyping",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("conversation", "conversation", 1),
            ("sender", "sender", 1),
            ("timestamp", "timestamp", 1),
        ],
        fields: &[&E.id, &E.conversation, &E.sender, &E.timestamp],
    }
};

crate::runtime::model!(WebChatTyping);

crate::runtime::setters!(WebChatTyping {
    with_id: id: ::std::string::String,
    with_conversation: conversation: ::std::boxed::Box<crate::WebChatConversation>,
    with_sender: sender: ::std::boxed::Box<crate::WebChatMemberInfo>,
    with_timestamp: timestamp: crate::runtime::DateTime,
});
