// @generated from the schema "ConversationSummaryFollowup"; changes made here are lost at the next generation

/// The schema `ConversationSummaryFollowup`.
#[repr(C)]
pub struct ConversationSummaryFollowup {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `confidence`: `number (float)`, read-only.
    pub confidence: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationSummaryFollowup "ConversationSummaryFollowup" 3 {
    (
        text: ::std::string::String = "text" 0 with_text,
        description: ::std::string::String = "description" 0 with_description,
        confidence: f64 = "confidence" 2 with_confidence,
    )
});
