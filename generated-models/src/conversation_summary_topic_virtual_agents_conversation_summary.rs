// @generated from the schema "ConversationSummaryTopicVirtualAgentsConversationSummary"; changes made here are lost at the next generation

/// The schema `ConversationSummaryTopicVirtualAgentsConversationSummary`.
#[repr(C)]
pub struct ConversationSummaryTopicVirtualAgentsConversationSummary {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `score`: `number (double)`.
    pub score: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationSummaryTopicVirtualAgentsConversationSummary "ConversationSummaryTopicVirtualAgentsConversationSummary" 2 {
    (
        text: ::std::string::String = "text" 0 with_text,
        score: f64 = "score" 0 with_score,
    )
});
