// @generated from the schema "QueueConversationEventTopicAttachment"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicAttachment`.
#[repr(C)]
pub struct QueueConversationEventTopicAttachment {
    /// `attachmentId`: `string`.
    #[doc(alias = "attachmentId")]
    pub attachment_id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `contentUri`: `string`.
    #[doc(alias = "contentUri")]
    pub content_uri: ::std::option::Option<::std::string::String>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// `contentLength`: `integer`.
    #[doc(alias = "contentLength")]
    pub content_length: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationEventTopicAttachment "QueueConversationEventTopicAttachment" 5 {
    (
        attachment_id: ::std::string::String = "attachmentId" 0 with_attachment_id,
        name: ::std::string::String = "name" 0 with_name,
        content_uri: ::std::string::String = "contentUri" 0 with_content_uri,
        content_type: ::std::string::String = "contentType" 0 with_content_type,
        content_length: i64 = "contentLength" 0 with_content_length,
    )
});
