// @generated from the schema "QueueConversationEventTopicTransferModifedBy"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueueConversationEventTopicTransferModifedBy`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEventTopicTransferModifedBy {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEventTopicTransferModifedBy "QueueConversationEventTopicTransferModifedBy" 2 {
    (
        id: String = "id" with_id,
        self_uri: String = "selfUri" with_self_uri,
    )
});
