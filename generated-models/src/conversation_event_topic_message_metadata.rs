// @generated from the schema "ConversationEventTopicMessageMetadata"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicMessageMetadata`.
pub struct ConversationEventTopicMessageMetadata {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `events`: `array of ConversationEventTopicMessageMetadataEvent`.
    pub events: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationEventTopicMessageMetadataEvent>,
    >,
    /// `content`: `array of ConversationEventTopicMessageMetadataContent`.
    pub content: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationEventTopicMessageMetadataContent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEventTopicMessageMetadata {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        events: ::std::option::Option::None,
        content: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEventTopicMessageMetadata = &<ConversationEventTopicMessageMetadata as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEventTopicMessageMetadata",
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

crate::runtime::model!(ConversationEventTopicMessageMetadata);

crate::runtime::setters!(ConversationEventTopicMessageMetadata {
    with_type: r#type: ::std::string::String,
    with_events: events: ::std::vec::Vec<crate::ConversationEventTopicMessageMetadataEvent>,
    with_content: content: ::std::vec::Vec<crate::ConversationEventTopicMessageMetadataContent>,
});
