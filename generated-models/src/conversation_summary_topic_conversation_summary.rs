// @generated from the schema "ConversationSummaryTopicConversationSummary"; changes made here are lost at the next generation

/// The schema `ConversationSummaryTopicConversationSummary`.
#[repr(C)]
pub struct ConversationSummaryTopicConversationSummary {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `score`: `number (double)`.
    pub score: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationSummaryTopicConversationSummary "ConversationSummaryTopicConversationSummary" 2 {
    (
        text: ::std::string::String = "text" 0 with_text,
        score: f64 = "score" 0 with_score,
    )
});
