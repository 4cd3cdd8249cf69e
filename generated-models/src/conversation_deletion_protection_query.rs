// @generated from the schema "ConversationDeletionProtectionQuery"; changes made here are lost at the next generation

/// The schema `ConversationDeletionProtectionQuery`.
#[repr(C)]
pub struct ConversationDeletionProtectionQuery {
    /// `conversationIds`: `array of string`, required.
    #[doc(alias = "conversationIds")]
    pub conversation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationDeletionProtectionQuery "ConversationDeletionProtectionQuery" 1 {
    (
        conversation_ids: ::std::vec::Vec<::std::string::String> = "conversationIds" 1 with_conversation_ids,
    )
});
