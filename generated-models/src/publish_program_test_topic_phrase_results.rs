// @generated from the schema "PublishProgramTestTopicPhraseResults"; changes made here are lost at the next generation

/// The schema `PublishProgramTestTopicPhraseResults`.
#[repr(C)]
pub struct PublishProgramTestTopicPhraseResults {
    /// `processedTranscriptsCount`: `integer`.
    #[doc(alias = "processedTranscriptsCount")]
    pub processed_transcripts_count: ::std::option::Option<i64>,
    /// `matchedTranscriptsCount`: `integer`.
    #[doc(alias = "matchedTranscriptsCount")]
    pub matched_transcripts_count: ::std::option::Option<i64>,
    /// `matchedTranscripts`: `array of PublishProgramTestPhraseMatchedTranscript`.
    #[doc(alias = "matchedTranscripts")]
    pub matched_transcripts: ::std::option::Option<
        ::std::vec::Vec<crate::PublishProgramTestPhraseMatchedTranscript>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PublishProgramTestTopicPhraseResults "PublishProgramTestTopicPhraseResults" 3 {
    (
        processed_transcripts_count: i64 = "processedTranscriptsCount" 0 with_processed_transcripts_count,
        matched_transcripts_count: i64 = "matchedTranscriptsCount" 0 with_matched_transcripts_count,
        matched_transcripts: ::std::vec::Vec<crate::PublishProgramTestPhraseMatchedTranscript> = "matchedTranscripts" 0 with_matched_transcripts,
    )
});
