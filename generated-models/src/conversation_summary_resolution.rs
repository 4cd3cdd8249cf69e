// @generated from the schema "ConversationSummaryResolution"; changes made here are lost at the next generation

/// The schema `ConversationSummaryResolution`.
#[repr(C)]
pub struct ConversationSummaryResolution {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `confidence`: `number (float)`, read-only.
    pub confidence: ::std::option::Option<f64>,
    /// `outcome`: `string`, read-only.
    pub outcome: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationSummaryResolution "ConversationSummaryResolution" 4 {
    (
        text: ::std::string::String = "text" 0 with_text,
        description: ::std::string::String = "description" 0 with_description,
        confidence: f64 = "confidence" 2 with_confidence,
        outcome: ::std::string::String = "outcome" 2 with_outcome,
    )
});
