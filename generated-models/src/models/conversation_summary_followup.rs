// @generated from the schema "ConversationSummaryFollowup"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationSummaryFollowup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationSummaryFollowup {
    /// `text`: `string`.
    pub text: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `confidence`: `number (float)`, read-only.
    pub confidence: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSummaryFollowup "ConversationSummaryFollowup" 3 {
    (
        text: String = "text" with_text,
        description: String = "description" with_description,
        confidence: f64 = "confidence" with_confidence read_only,
    )
});
