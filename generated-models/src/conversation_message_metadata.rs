// @generated from the schema "ConversationMessageMetadata"; changes made here are lost at the next generation

/// The schema `ConversationMessageMetadata`.
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

impl crate::runtime::Model for ConversationMessageMetadata {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        events: ::std::option::Option::None,
        content: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationMessageMetadata = &<ConversationMessageMetadata as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationMessageMetadata",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("events", "events", 0),
            ("content", "content", 0),
        ],
        fields: &[&E.r#type, &E.events, &E.content],
    }
};

crate::runtime::model!(ConversationMessageMetadata);

crate::runtime::setters!(ConversationMessageMetadata {
    with_type: r#type: crate::runtime::Open<Type>,
    with_events: events: ::std::vec::Vec<crate::ConversationMessageMetadataEvent>,
    with_content: content: ::std::vec::Vec<crate::ConversationMessageMetadataContent>,
});

/// The property `type` of `ConversationMessageMetadata`. Known values: `Text`, `Structured`, `Receipt`, `Event`, `Message`, `Unknown`.
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
