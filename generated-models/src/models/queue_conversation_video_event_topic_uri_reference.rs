// @generated from the schema "QueueConversationVideoEventTopicUriReference"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueueConversationVideoEventTopicUriReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationVideoEventTopicUriReference {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicUriReference "QueueConversationVideoEventTopicUriReference" 2 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
    )
});
