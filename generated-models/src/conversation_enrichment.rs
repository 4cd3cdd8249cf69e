// @generated from the schema "ConversationEnrichment"; changes made here are lost at the next generation

/// The schema `ConversationEnrichment`.
#[repr(C)]
pub struct ConversationEnrichment {
    /// `language`: `ConversationEnrichmentLanguage`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEnrichmentLanguage>,
    >,
    /// `sentimentV2`: `ConversationEnrichmentSentimentV2`.
    #[doc(alias = "sentimentV2")]
    pub sentiment_v2: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEnrichmentSentimentV2>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEnrichment "ConversationEnrichment" 2 {
    (
        language: ::std::boxed::Box<crate::ConversationEnrichmentLanguage> = "language" 0 with_language,
        sentiment_v2: ::std::boxed::Box<crate::ConversationEnrichmentSentimentV2> = "sentimentV2" 0 with_sentiment_v2,
    )
});
