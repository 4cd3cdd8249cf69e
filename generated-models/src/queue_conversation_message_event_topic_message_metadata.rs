// @generated from the schema "QueueConversationMessageEventTopicMessageMetadata"; changes made here are lost at the next generation

/// The schema `QueueConversationMessageEventTopicMessageMetadata`.
pub struct QueueConversationMessageEventTopicMessageMetadata {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `events`: `array of QueueConversationMessageEventTopicMessageMetadataEvent`.
    pub events: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationMessageEventTopicMessageMetadataEvent>,
    >,
    /// `content`: `array of QueueConversationMessageEventTopicMessageMetadataContent`.
    pub content: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationMessageEventTopicMessageMetadataContent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationMessageEventTopicMessageMetadata {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        events: ::std::option::Option::None,
        content: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationMessageEventTopicMessageMetadata = &<QueueConversationMessageEventTopicMessageMetadata as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationMessageEventTopicMessageMetadata",
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

crate::runtime::model!(QueueConversationMessageEventTopicMessageMetadata);

crate::runtime::setters!(QueueConversationMessageEventTopicMessageMetadata {
    with_type: r#type: ::std::string::String,
    with_events: events: ::std::vec::Vec<crate::QueueConversationMessageEventTopicMessageMetadataEvent>,
    with_content: content: ::std::vec::Vec<crate::QueueConversationMessageEventTopicMessageMetadataContent>,
});
