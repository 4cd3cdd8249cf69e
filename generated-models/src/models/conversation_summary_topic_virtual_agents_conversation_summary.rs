// @generated from the schema "ConversationSummaryTopicVirtualAgentsConversationSummary"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationSummaryTopicVirtualAgentsConversationSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationSummaryTopicVirtualAgentsConversationSummary {
    /// `text`: `string`.
    pub text: Option<String>,
    /// `score`: `number (double)`.
    pub score: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSummaryTopicVirtualAgentsConversationSummary "ConversationSummaryTopicVirtualAgentsConversationSummary" 2 {
    (
        text: String = "text" with_text,
        score: f64 = "score" with_score,
    )
});
