// @generated from the schema "ProgramTopicLinksTestPhraseDetectedPhrase"; changes made here are lost at the next generation

/// The schema `ProgramTopicLinksTestPhraseDetectedPhrase`.
#[repr(C)]
pub struct ProgramTopicLinksTestPhraseDetectedPhrase {
    /// `foundPhrase`: `string`.
    #[doc(alias = "foundPhrase")]
    pub found_phrase: ::std::option::Option<::std::string::String>,
    /// `snippet`: `string`.
    pub snippet: ::std::option::Option<::std::string::String>,
    /// `confidence`: `integer`.
    pub confidence: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ProgramTopicLinksTestPhraseDetectedPhrase "ProgramTopicLinksTestPhraseDetectedPhrase" 3 {
    (
        found_phrase: ::std::string::String = "foundPhrase" 0 with_found_phrase,
        snippet: ::std::string::String = "snippet" 0 with_snippet,
        confidence: i64 = "confidence" 0 with_confidence,
    )
});
