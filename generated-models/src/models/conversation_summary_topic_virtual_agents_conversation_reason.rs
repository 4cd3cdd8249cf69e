// @generated from the schema "ConversationSummaryTopicVirtualAgentsConversationReason"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationSummaryTopicVirtualAgentsConversationReason`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationSummaryTopicVirtualAgentsConversationReason {
    /// `text`: `string`.
    pub text: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `score`: `number (double)`.
    pub score: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSummaryTopicVirtualAgentsConversationReason "ConversationSummaryTopicVirtualAgentsConversationReason" 3 {
    (
        text: String = "text" with_text,
        description: String = "description" with_description,
        score: f64 = "score" with_score,
    )
});
