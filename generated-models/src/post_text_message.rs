// @generated from the schema "PostTextMessage"; changes made here are lost at the next generation

/// The schema `PostTextMessage`.
#[repr(C)]
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

crate::runtime::model!(PostTextMessage "PostTextMessage" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        text: ::std::string::String = "text" 0 with_text,
        content: ::std::vec::Vec<crate::ConversationMessageContent> = "content" 0 with_content,
    )
});

/// The property `type` of `PostTextMessage`. Known values: `Text`, `Structured`, `Receipt`, `Event`, `Message`, `Unknown`.
#[non_exhaustive]
pub enum Type {
    Text,
    Structured,
    Receipt,
    Event,
    Message,
    Unknown,
}

crate::runtime::known!(Type);

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
