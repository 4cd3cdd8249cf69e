// @generated from the schema "AddConversationRequest"; changes made here are lost at the next generation

/// The schema `AddConversationRequest`.
#[repr(C)]
pub struct AddConversationRequest {
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AddConversationRequest "AddConversationRequest" 1 {
    (
        conversation_id: ::std::string::String = "conversationId" 1 with_conversation_id,
    )
});
