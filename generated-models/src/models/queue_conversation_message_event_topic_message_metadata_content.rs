// @generated from the schema "QueueConversationMessageEventTopicMessageMetadataContent"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueueConversationMessageEventTopicMessageMetadataContent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationMessageEventTopicMessageMetadataContent {
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: Option<String>,
    /// `subType`: `string`.
    #[doc(alias = "subType")]
    pub sub_type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationMessageEventTopicMessageMetadataContent "QueueConversationMessageEventTopicMessageMetadataContent" 2 {
    (
        content_type: String = "contentType" with_content_type,
        sub_type: String = "subType" with_sub_type,
    )
});
