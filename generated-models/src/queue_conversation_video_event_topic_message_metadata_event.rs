// @generated from the schema "QueueConversationVideoEventTopicMessageMetadataEvent"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicMessageMetadataEvent`.
#[repr(C)]
pub struct QueueConversationVideoEventTopicMessageMetadataEvent {
    /// `eventType`: `string`.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<::std::string::String>,
    /// `subType`: `string`.
    #[doc(alias = "subType")]
    pub sub_type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicMessageMetadataEvent "QueueConversationVideoEventTopicMessageMetadataEvent" 2 {
    (
        event_type: ::std::string::String = "eventType" 0 with_event_type,
        sub_type: ::std::string::String = "subType" 0 with_sub_type,
    )
});
