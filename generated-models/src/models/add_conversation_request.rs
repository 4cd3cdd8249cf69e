// @generated from the schema "AddConversationRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AddConversationRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AddConversationRequest {
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AddConversationRequest "AddConversationRequest" 1 {
    (
        conversation_id: String = "conversationId" with_conversation_id required,
    )
});
