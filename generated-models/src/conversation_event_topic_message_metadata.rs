// @generated from the schema "ConversationEventTopicMessageMetadata"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicMessageMetadata`.
#[repr(C)]
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

crate::runtime::model!(ConversationEventTopicMessageMetadata "ConversationEventTopicMessageMetadata" 3 {
    (
        r#type: ::std::string::String = "type" 0 with_type,
        events: ::std::vec::Vec<crate::ConversationEventTopicMessageMetadataEvent> = "events" 0 with_events,
        content: ::std::vec::Vec<crate::ConversationEventTopicMessageMetadataContent> = "content" 0 with_content,
    )
});
