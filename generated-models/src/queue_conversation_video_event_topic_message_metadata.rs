// @generated from the schema "QueueConversationVideoEventTopicMessageMetadata"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicMessageMetadata`.
pub struct QueueConversationVideoEventTopicMessageMetadata {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `events`: `array of QueueConversationVideoEventTopicMessageMetadataEvent`.
    pub events: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationVideoEventTopicMessageMetadataEvent>,
    >,
    /// `content`: `array of QueueConversationVideoEventTopicMessageMetadataContent`.
    pub content: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationVideoEventTopicMessageMetadataContent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationVideoEventTopicMessageMetadata {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        events: ::std::option::Option::None,
        content: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationVideoEventTopicMessageMetadata = &<QueueConversationVideoEventTopicMessageMetadata as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationVideoEventTopicMessageMetadata",
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

crate::runtime::model!(QueueConversationVideoEventTopicMessageMetadata);

crate::runtime::setters!(QueueConversationVideoEventTopicMessageMetadata {
    with_type: r#type: ::std::string::String,
    with_events: events: ::std::vec::Vec<crate::QueueConversationVideoEventTopicMessageMetadataEvent>,
    with_content: content: ::std::vec::Vec<crate::QueueConversationVideoEventTopicMessageMetadataContent>,
});
