// @generated from the schema "QueueConversationSocialExpressionEventTopicMessageSticker"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueueConversationSocialExpressionEventTopicMessageSticker`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicMessageSticker {
    /// `url`: `string`.
    pub url: Option<String>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicMessageSticker "QueueConversationSocialExpressionEventTopicMessageSticker" 2 {
    (
        url: String = "url" with_url,
        id: String = "id" with_id,
    )
});
