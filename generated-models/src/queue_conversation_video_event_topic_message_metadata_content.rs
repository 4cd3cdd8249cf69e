// @generated from the schema "QueueConversationVideoEventTopicMessageMetadataContent"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicMessageMetadataContent`.
#[repr(C)]
pub struct QueueConversationVideoEventTopicMessageMetadataContent {
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// `subType`: `string`.
    #[doc(alias = "subType")]
    pub sub_type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicMessageMetadataContent "QueueConversationVideoEventTopicMessageMetadataContent" 2 {
    (
        content_type: ::std::string::String = "contentType" 0 with_content_type,
        sub_type: ::std::string::String = "subType" 0 with_sub_type,
    )
});
