// @generated from the schema "QueueConversationSocialExpressionEventTopicMessageMetadata"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicMessageMetadata`.
pub struct QueueConversationSocialExpressionEventTopicMessageMetadata {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `events`: `array of QueueConversationSocialExpressionEventTopicMessageMetadataEvent`.
    pub events: ::std::option::Option<
        ::std::vec::Vec<
            crate::QueueConversationSocialExpressionEventTopicMessageMetadataEvent,
        >,
    >,
    /// `content`: `array of QueueConversationSocialExpressionEventTopicMessageMetadataContent`.
    pub content: ::std::option::Option<
        ::std::vec::Vec<
            crate::QueueConversationSocialExpressionEventTopicMessageMetadataContent,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for QueueConversationSocialExpressionEventTopicMessageMetadata {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        events: ::std::option::Option::None,
        content: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationSocialExpressionEventTopicMessageMetadata = &<QueueConversationSocialExpressionEventTopicMessageMetadata as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationSocialExpressionEventTopicMessageMetadata",
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

crate::runtime::model!(QueueConversationSocialExpressionEventTopicMessageMetadata);

crate::runtime::setters!(QueueConversationSocialExpressionEventTopicMessageMetadata {
    with_type: r#type: ::std::string::String,
    with_events: events: ::std::vec::Vec<crate::QueueConversationSocialExpressionEventTopicMessageMetadataEvent>,
    with_content: content: ::std::vec::Vec<crate::QueueConversationSocialExpressionEventTopicMessageMetadataContent>,
});
