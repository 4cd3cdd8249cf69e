// @generated from the schema "ConversationEnrichmentLanguage"; changes made here are lost at the next generation

/// The schema `ConversationEnrichmentLanguage`.
#[repr(C)]
pub struct ConversationEnrichmentLanguage {
    /// `language`: `string`, required.
    pub language: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEnrichmentLanguage "ConversationEnrichmentLanguage" 1 {
    (
        language: ::std::string::String = "language" 1 with_language,
    )
});
