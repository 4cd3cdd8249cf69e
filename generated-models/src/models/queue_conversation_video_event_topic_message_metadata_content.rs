// @generated from the schema "QueueConversationVideoEventTopicMessageMetadataContent"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueueConversationVideoEventTopicMessageMetadataContent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationVideoEventTopicMessageMetadataContent {
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: Option<String>,
    /// `subType`: `string`.
    #[doc(alias = "subType")]
    pub sub_type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicMessageMetadataContent "QueueConversationVideoEventTopicMessageMetadataContent" 2 {
    (
        content_type: String = "contentType" with_content_type,
        sub_type: String = "subType" with_sub_type,
    )
});
