// @generated from the schema "ConversationEventTopicMessageMetadataContent"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicMessageMetadataContent`.
#[repr(C)]
pub struct ConversationEventTopicMessageMetadataContent {
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// `subType`: `string`.
    #[doc(alias = "subType")]
    pub sub_type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEventTopicMessageMetadataContent "ConversationEventTopicMessageMetadataContent" 2 {
    (
        content_type: ::std::string::String = "contentType" 0 with_content_type,
        sub_type: ::std::string::String = "subType" 0 with_sub_type,
    )
});
