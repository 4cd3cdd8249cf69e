// @generated from the schema "ConversationSummaryResolution"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationSummaryResolution`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationSummaryResolution {
    /// `text`: `string`.
    pub text: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `confidence`: `number (float)`, read-only.
    pub confidence: Option<f64>,
    /// `outcome`: `string`, read-only.
    pub outcome: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSummaryResolution "ConversationSummaryResolution" 4 {
    (
        text: String = "text" with_text,
        description: String = "description" with_description,
        confidence: f64 = "confidence" with_confidence read_only,
        outcome: String = "outcome" with_outcome read_only,
    )
});
