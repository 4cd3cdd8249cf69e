// @generated from the schema "QueueConversationSocialExpressionEventTopicMessageMetadata"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicMessageMetadata`.
#[repr(C)]
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

crate::runtime::model!(QueueConversationSocialExpressionEventTopicMessageMetadata "QueueConversationSocialExpressionEventTopicMessageMetadata" 3 {
    (
        r#type: ::std::string::String = "type" 0 with_type,
        events: ::std::vec::Vec<crate::QueueConversationSocialExpressionEventTopicMessageMetadataEvent> = "events" 0 with_events,
        content: ::std::vec::Vec<crate::QueueConversationSocialExpressionEventTopicMessageMetadataContent> = "content" 0 with_content,
    )
});
