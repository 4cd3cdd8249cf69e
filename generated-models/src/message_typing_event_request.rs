// @generated from the schema "MessageTypingEventRequest"; changes made here are lost at the next generation

/// The schema `MessageTypingEventRequest`.
pub struct MessageTypingEventRequest {
    /// `typing`: `ConversationEventTyping`, required.
    pub typing: ::std::option::Option<::std::boxed::Box<crate::ConversationEventTyping>>,
    /// `dateSent`: `string (date-time)`.
    #[doc(alias = "dateSent")]
    pub date_sent: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessageTypingEventRequest {
    const EMPTY: Self = Self {
        typing: ::std::option::Option::None,
        date_sent: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessageTypingEventRequest = &<MessageTypingEventRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessageTypingEventRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("typing", "typing", 1), ("dateSent", "date_sent", 0)],
        fields: &[&E.typing, &E.date_sent],
    }
};

crate::runtime::model!(MessageTypingEventRequest);

crate::runtime::setters!(MessageTypingEventRequest {
    with_typing: typing: ::std::boxed::Box<crate::ConversationEventTyping>,
    with_date_sent: date_sent: crate::runtime::DateTime,
});
