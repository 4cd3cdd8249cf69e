// @generated from the schema "PublishTopicTestPhraseDetectedPhrase"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PublishTopicTestPhraseDetectedPhrase`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PublishTopicTestPhraseDetectedPhrase {
    /// `foundPhrase`: `string`.
    #[doc(alias = "foundPhrase")]
    pub found_phrase: Option<String>,
    /// `snippet`: `string`.
    pub snippet: Option<String>,
    /// `confidence`: `integer`.
    pub confidence: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PublishTopicTestPhraseDetectedPhrase "PublishTopicTestPhraseDetectedPhrase" 3 {
    (
        found_phrase: String = "foundPhrase" with_found_phrase,
        snippet: String = "snippet" with_snippet,
        confidence: i64 = "confidence" with_confidence,
    )
});
