// @generated from the schema "QueueConversationEmailEventTopicAttachment"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueueConversationEmailEventTopicAttachment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEmailEventTopicAttachment {
    /// `attachmentId`: `string`.
    #[doc(alias = "attachmentId")]
    pub attachment_id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `contentUri`: `string`.
    #[doc(alias = "contentUri")]
    pub content_uri: Option<String>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: Option<String>,
    /// `contentLength`: `integer`.
    #[doc(alias = "contentLength")]
    pub content_length: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEmailEventTopicAttachment "QueueConversationEmailEventTopicAttachment" 5 {
    (
        attachment_id: String = "attachmentId" with_attachment_id,
        name: String = "name" with_name,
        content_uri: String = "contentUri" with_content_uri,
        content_type: String = "contentType" with_content_type,
        content_length: i64 = "contentLength" with_content_length,
    )
});
