// @generated from the schema "ConversationEventTopicTransferDestination"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationEventTopicTransferDestination`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEventTopicTransferDestination {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEventTopicTransferDestination "ConversationEventTopicTransferDestination" 2 {
    (
        user_id: String = "userId" with_user_id,
        address: String = "address" with_address,
    )
});
