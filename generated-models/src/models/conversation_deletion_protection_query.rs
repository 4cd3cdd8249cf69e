// @generated from the schema "ConversationDeletionProtectionQuery"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationDeletionProtectionQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationDeletionProtectionQuery {
    /// `conversationIds`: `array of string`, required.
    #[doc(alias = "conversationIds")]
    pub conversation_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationDeletionProtectionQuery "ConversationDeletionProtectionQuery" 1 {
    (
        conversation_ids: Vec<String> = "conversationIds" with_conversation_ids required,
    )
});
