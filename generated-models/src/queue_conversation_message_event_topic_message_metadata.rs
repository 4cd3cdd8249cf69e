// @generated from the schema "QueueConversationMessageEventTopicMessageMetadata"; changes made here are lost at the next generation

/// The schema `QueueConversationMessageEventTopicMessageMetadata`.
#[repr(C)]
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

crate::runtime::model!(QueueConversationMessageEventTopicMessageMetadata "QueueConversationMessageEventTopicMessageMetadata" 3 {
    (
        r#type: ::std::string::String = "type" 0 with_type,
        events: ::std::vec::Vec<crate::QueueConversationMessageEventTopicMessageMetadataEvent> = "events" 0 with_events,
        content: ::std::vec::Vec<crate::QueueConversationMessageEventTopicMessageMetadataContent> = "content" 0 with_content,
    )
});
