// @generated from the schema "QueueConversationVideoEventTopicMessageSticker"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueueConversationVideoEventTopicMessageSticker`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationVideoEventTopicMessageSticker {
    /// `url`: `string`.
    pub url: Option<String>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicMessageSticker "QueueConversationVideoEventTopicMessageSticker" 2 {
    (
        url: String = "url" with_url,
        id: String = "id" with_id,
    )
});
