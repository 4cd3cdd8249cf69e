// @generated from the schema "ConversationEnrichment"; changes made here are lost at the next generation

/// The schema `ConversationEnrichment`.
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

impl crate::runtime::Model for ConversationEnrichment {
    const EMPTY: Self = Self {
        language: ::std::option::Option::None,
        sentiment_v2: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEnrichment = &<ConversationEnrichment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEnrichment",
        empty: E,
        extra: &E.extra,
        properties: &[("language", "language", 0), ("sentimentV2", "sentiment_v2", 0)],
        fields: &[&E.language, &E.sentiment_v2],
    }
};

crate::runtime::model!(ConversationEnrichment);

crate::runtime::setters!(ConversationEnrichment {
    with_language: language: ::std::boxed::Box<crate::ConversationEnrichmentLanguage>,
    with_sentiment_v2: sentiment_v2: ::std::boxed::Box<crate::ConversationEnrichmentSentimentV2>,
});
