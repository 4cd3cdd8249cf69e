// @generated from the schema "QueueConversationEventTopicTransferDestination"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueueConversationEventTopicTransferDestination`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEventTopicTransferDestination {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEventTopicTransferDestination "QueueConversationEventTopicTransferDestination" 2 {
    (
        user_id: String = "userId" with_user_id,
        address: String = "address" with_address,
    )
});
