// @generated from the schema "ProgramTopicLinksTestTopicPhraseResults"; changes made here are lost at the next generation

use crate::ProgramTopicLinksTestPhraseMatchedTranscript;
use crate::runtime::Extra;

/// The schema `ProgramTopicLinksTestTopicPhraseResults`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ProgramTopicLinksTestTopicPhraseResults {
    /// `processedTranscriptsCount`: `integer`.
    #[doc(alias = "processedTranscriptsCount")]
    pub processed_transcripts_count: Option<i64>,
    /// `matchedTranscriptsCount`: `integer`.
    #[doc(alias = "matchedTranscriptsCount")]
    pub matched_transcripts_count: Option<i64>,
    /// `matchedTranscripts`: `array of ProgramTopicLinksTestPhraseMatchedTranscript`.
    #[doc(alias = "matchedTranscripts")]
    pub matched_transcripts: Option<Vec<ProgramTopicLinksTestPhraseMatchedTranscript>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ProgramTopicLinksTestTopicPhraseResults "ProgramTopicLinksTestTopicPhraseResults" 3 {
    (
        processed_transcripts_count: i64 = "processedTranscriptsCount" with_processed_transcripts_count,
        matched_transcripts_count: i64 = "matchedTranscriptsCount" with_matched_transcripts_count,
        matched_transcripts: Vec<ProgramTopicLinksTestPhraseMatchedTranscript> = "matchedTranscripts" with_matched_transcripts,
    )
});
