// @generated from the schema "ConversationSummaryTopicConversationReason"; changes made here are lost at the next generation

/// The schema `ConversationSummaryTopicConversationReason`.
#[repr(C)]
pub struct ConversationSummaryTopicConversationReason {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `score`: `number (double)`.
    pub score: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationSummaryTopicConversationReason "ConversationSummaryTopicConversationReason" 3 {
    (
        text: ::std::string::String = "text" 0 with_text,
        description: ::std::string::String = "description" 0 with_description,
        score: f64 = "score" 0 with_score,
    )
});
