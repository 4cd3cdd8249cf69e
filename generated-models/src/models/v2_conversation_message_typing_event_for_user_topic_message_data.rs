// @generated from the schema "V2ConversationMessageTypingEventForUserTopicMessageData"; changes made here are lost at the next generation

use crate::V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage;
use crate::runtime::Extra;

/// The schema `V2ConversationMessageTypingEventForUserTopicMessageData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2ConversationMessageTypingEventForUserTopicMessageData {
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `normalizedMessage`: `V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage`.
    #[doc(alias = "normalizedMessage")]
    pub normalized_message: Option<
        Box<V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2ConversationMessageTypingEventForUserTopicMessageData "V2ConversationMessageTypingEventForUserTopicMessageData" 2 {
    (
        conversation_id: String = "conversationId" with_conversation_id,
        normalized_message: Box<V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage> = "normalizedMessage" with_normalized_message,
    )
});
