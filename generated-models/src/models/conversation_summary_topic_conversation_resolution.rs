// @generated from the schema "ConversationSummaryTopicConversationResolution"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationSummaryTopicConversationResolution`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationSummaryTopicConversationResolution {
    /// `text`: `string`.
    pub text: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `resolutionValue`: `string`.
    #[doc(alias = "resolutionValue")]
    pub resolution_value: Option<String>,
    /// `score`: `number (double)`.
    pub score: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSummaryTopicConversationResolution "ConversationSummaryTopicConversationResolution" 4 {
    (
        text: String = "text" with_text,
        description: String = "description" with_description,
        resolution_value: String = "resolutionValue" with_resolution_value,
        score: f64 = "score" with_score,
    )
});
