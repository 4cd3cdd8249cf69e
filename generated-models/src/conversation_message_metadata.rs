// @generated from the schema "ConversationMessageMetadata"; changes made here are lost at the next generation

/// The schema `ConversationMessageMetadata`.
#[repr(C)]
pub struct ConversationMessageMetadata {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `events`: `array of ConversationMessageMetadataEvent`.
    pub events: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationMessageMetadataEvent>,
    >,
    /// `content`: `array of ConversationMessageMetadataContent`.
    pub content: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationMessageMetadataContent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationMessageMetadata "ConversationMessageMetadata" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        events: ::std::vec::Vec<crate::ConversationMessageMetadataEvent> = "events" 0 with_events,
        content: ::std::vec::Vec<crate::ConversationMessageMetadataContent> = "content" 0 with_content,
    )
});

/// The property `type` of `ConversationMessageMetadata`. Known values: `Text`, `Structured`, `Receipt`, `Event`, `Message`, `Unknown`.
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
