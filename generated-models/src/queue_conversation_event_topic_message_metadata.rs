// @generated from the schema "QueueConversationEventTopicMessageMetadata"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicMessageMetadata`.
pub struct QueueConversationEventTopicMessageMetadata {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `events`: `array of QueueConversationEventTopicMessageMetadataEvent`.
    pub events: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationEventTopicMessageMetadataEvent>,
    >,
    /// `content`: `array of QueueConversationEventTopicMessageMetadataContent`.
    pub content: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationEventTopicMessageMetadataContent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationEventTopicMessageMetadata {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        events: ::std::option::Option::None,
        content: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationEventTopicMessageMetadata = &<QueueConversationEventTopicMessageMetadata as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationEventTopicMessageMetadata",
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

crate::runtime::model!(QueueConversationEventTopicMessageMetadata);

crate::runtime::setters!(QueueConversationEventTopicMessageMetadata {
    with_type: r#type: ::std::string::String,
    with_events: events: ::std::vec::Vec<crate::QueueConversationEventTopicMessageMetadataEvent>,
    with_content: content: ::std::vec::Vec<crate::QueueConversationEventTopicMessageMetadataContent>,
});
