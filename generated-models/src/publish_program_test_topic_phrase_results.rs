// @generated from the schema "PublishProgramTestTopicPhraseResults"; changes made here are lost at the next generation

/// The schema `PublishProgramTestTopicPhraseResults`.
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

impl crate::runtime::Model for PublishProgramTestTopicPhraseResults {
    const EMPTY: Self = Self {
        processed_transcripts_count: ::std::option::Option::None,
        matched_transcripts_count: ::std::option::Option::None,
        matched_transcripts: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PublishProgramTestTopicPhraseResults = &<PublishProgramTestTopicPhraseResults as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PublishProgramTestTopicPhraseResults",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("processedTranscriptsCount", "processed_transcripts_count", 0),
            ("matchedTranscriptsCount", "matched_transcripts_count", 0),
            ("matchedTranscripts", "matched_transcripts", 0),
        ],
        fields: &[
            &E.processed_transcripts_count,
            &E.matched_transcripts_count,
            &E.matched_transcripts,
        ],
    }
};

crate::runtime::model!(PublishProgramTestTopicPhraseResults);

crate::runtime::setters!(PublishProgramTestTopicPhraseResults {
    with_processed_transcripts_count: processed_transcripts_count: i64,
    with_matched_transcripts_count: matched_transcripts_count: i64,
    with_matched_transcripts: matched_transcripts: ::std::vec::Vec<crate::PublishProgramTestPhraseMatchedTranscript>,
});
