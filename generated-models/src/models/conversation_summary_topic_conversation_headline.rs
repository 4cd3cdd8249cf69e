// @generated from the schema "ConversationSummaryTopicConversationHeadline"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationSummaryTopicConversationHeadline`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationSummaryTopicConversationHeadline {
    /// `text`: `string`.
    pub text: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `score`: `number (double)`.
    pub score: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSummaryTopicConversationHeadline "ConversationSummaryTopicConversationHeadline" 3 {
    (
        text: String = "text" with_text,
        description: String = "description" with_description,
        score: f64 = "score" with_score,
    )
});
