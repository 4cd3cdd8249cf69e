// @generated from the schema "ConversationMessageEventTopicMessageMetadata"; changes made here are lost at the next generation

/// The schema `ConversationMessageEventTopicMessageMetadata`.
#[repr(C)]
pub struct ConversationMessageEventTopicMessageMetadata {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `events`: `array of ConversationMessageEventTopicMessageMetadataEvent`.
    pub events: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationMessageEventTopicMessageMetadataEvent>,
    >,
    /// `content`: `array of ConversationMessageEventTopicMessageMetadataContent`.
    pub content: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationMessageEventTopicMessageMetadataContent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationMessageEventTopicMessageMetadata "ConversationMessageEventTopicMessageMetadata" 3 {
    (
        r#type: ::std::string::String = "type" 0 with_type,
        events: ::std::vec::Vec<crate::ConversationMessageEventTopicMessageMetadataEvent> = "events" 0 with_events,
        content: ::std::vec::Vec<crate::ConversationMessageEventTopicMessageMetadataContent> = "content" 0 with_content,
    )
});
