// @generated from the schema "QueueConversationEventTopicMessageMetadata"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicMessageMetadata`.
#[repr(C)]
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

crate::runtime::model!(QueueConversationEventTopicMessageMetadata "QueueConversationEventTopicMessageMetadata" 3 {
    (
        r#type: ::std::string::String = "type" 0 with_type,
        events: ::std::vec::Vec<crate::QueueConversationEventTopicMessageMetadataEvent> = "events" 0 with_events,
        content: ::std::vec::Vec<crate::QueueConversationEventTopicMessageMetadataContent> = "content" 0 with_content,
    )
});
