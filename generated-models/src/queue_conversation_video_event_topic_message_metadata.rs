// @generated from the schema "QueueConversationVideoEventTopicMessageMetadata"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicMessageMetadata`.
#[repr(C)]
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

crate::runtime::model!(QueueConversationVideoEventTopicMessageMetadata "QueueConversationVideoEventTopicMessageMetadata" 3 {
    (
        r#type: ::std::string::String = "type" 0 with_type,
        events: ::std::vec::Vec<crate::QueueConversationVideoEventTopicMessageMetadataEvent> = "events" 0 with_events,
        content: ::std::vec::Vec<crate::QueueConversationVideoEventTopicMessageMetadataContent> = "content" 0 with_content,
    )
});
