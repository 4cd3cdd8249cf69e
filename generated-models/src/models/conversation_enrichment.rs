// @generated from the schema "ConversationEnrichment"; changes made here are lost at the next generation

use crate::{ConversationEnrichmentLanguage, ConversationEnrichmentSentimentV2};
use crate::runtime::Extra;

/// The schema `ConversationEnrichment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEnrichment {
    /// `language`: `ConversationEnrichmentLanguage`.
    pub language: Option<Box<ConversationEnrichmentLanguage>>,
    /// `sentimentV2`: `ConversationEnrichmentSentimentV2`.
    #[doc(alias = "sentimentV2")]
    pub sentiment_v2: Option<Box<ConversationEnrichmentSentimentV2>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEnrichment "ConversationEnrichment" 2 {
    (
        language: Box<ConversationEnrichmentLanguage> = "language" with_language,
        sentiment_v2: Box<ConversationEnrichmentSentimentV2> = "sentimentV2" with_sentiment_v2,
    )
});
