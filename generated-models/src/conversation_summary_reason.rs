// @generated from the schema "ConversationSummaryReason"; changes made here are lost at the next generation

/// The schema `ConversationSummaryReason`.
#[repr(C)]
pub struct ConversationSummaryReason {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `confidence`: `number (float)`, read-only.
    pub confidence: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationSummaryReason "ConversationSummaryReason" 3 {
    (
        text: ::std::string::String = "text" 0 with_text,
        description: ::std::string::String = "description" 0 with_description,
        confidence: f64 = "confidence" 2 with_confidence,
    )
});
