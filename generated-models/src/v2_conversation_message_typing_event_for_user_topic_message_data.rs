// @generated from the schema "V2ConversationMessageTypingEventForUserTopicMessageData"; changes made here are lost at the next generation

/// The schema `V2ConversationMessageTypingEventForUserTopicMessageData`.
#[repr(C)]
pub struct V2ConversationMessageTypingEventForUserTopicMessageData {
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `normalizedMessage`: `V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage`.
    #[doc(alias = "normalizedMessage")]
    pub normalized_message: ::std::option::Option<
        ::std::boxed::Box<
            crate::V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2ConversationMessageTypingEventForUserTopicMessageData "V2ConversationMessageTypingEventForUserTopicMessageData" 2 {
    (
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        normalized_message: ::std::boxed::Box<crate::V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage> = "normalizedMessage" 0 with_normalized_message,
    )
});
