// @generated from the schema "QueueConversationEventTopicTransferInitiator"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueueConversationEventTopicTransferInitiator`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEventTopicTransferInitiator {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEventTopicTransferInitiator "QueueConversationEventTopicTransferInitiator" 1 {
    (
        user_id: String = "userId" with_user_id,
    )
});
