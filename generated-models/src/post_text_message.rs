// @generated from the schema "PostTextMessage"; changes made here are lost at the next generation

/// The schema `PostTextMessage`.
pub struct PostTextMessage {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `content`: `array of ConversationMessageContent`.
    pub content: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationMessageContent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PostTextMessage {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        text: ::std::option::Option::None,
        content: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PostTextMessage = &<PostTextMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PostTextMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("text", "text", 0),
            ("content", "content", 0),
        ],
        fields: &[&E.r#type, &E.text, &E.content],
    }
};

crate::runtime::model!(PostTextMessage);

crate::runtime::setters!(PostTextMessage {
    with_type: r#type: crate::runtime::Open<Type>,
    with_text: text: ::std::string::String,
    with_content: content: ::std::vec::Vec<crate::ConversationMessageContent>,
});

/// The property `type` of `PostTextMessage`. Known values: `Text`, `Structured`, `Receipt`, `Event`, `Message`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Text,
    Structured,
    Receipt,
    Event,
    Message,
    Unknown,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Text, "Text"),
        (Self::Structured, "Structured"),
        (Self::Receipt, "Receipt"),
        (Self::Event, "Event"),
        (Self::Message, "Message"),
        (Self::Unknown, "Unknown"),
    ];
}
