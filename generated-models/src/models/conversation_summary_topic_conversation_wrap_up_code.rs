// @generated from the schema "ConversationSummaryTopicConversationWrapUpCode"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationSummaryTopicConversationWrapUpCode`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationSummaryTopicConversationWrapUpCode {
    /// `wrapUpCodeId`: `string`.
    #[doc(alias = "wrapUpCodeId")]
    pub wrap_up_code_id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `score`: `number (double)`.
    pub score: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSummaryTopicConversationWrapUpCode "ConversationSummaryTopicConversationWrapUpCode" 4 {
    (
        wrap_up_code_id: String = "wrapUpCodeId" with_wrap_up_code_id,
        name: String = "name" with_name,
        description: String = "description" with_description,
        score: f64 = "score" with_score,
    )
});
