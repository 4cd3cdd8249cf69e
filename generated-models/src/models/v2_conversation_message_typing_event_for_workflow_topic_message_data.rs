// @generated from the schema "V2ConversationMessageTypingEventForWorkflowTopicMessageData"; changes made here are lost at the next generation

use crate::V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage;
use crate::runtime::Extra;

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicMessageData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2ConversationMessageTypingEventForWorkflowTopicMessageData {
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `normalizedMessage`: `V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage`.
    #[doc(alias = "normalizedMessage")]
    pub normalized_message: Option<
        Box<
            V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2ConversationMessageTypingEventForWorkflowTopicMessageData "V2ConversationMessageTypingEventForWorkflowTopicMessageData" 2 {
    (
        conversation_id: String = "conversationId" with_conversation_id,
        normalized_message: Box<V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage> = "normalizedMessage" with_normalized_message,
    )
});
