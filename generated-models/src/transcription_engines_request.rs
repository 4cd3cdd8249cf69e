// @generated from the schema "TranscriptionEnginesRequest"; changes made here are lost at the next generation

/// The schema `TranscriptionEnginesRequest`.
#[repr(C)]
pub struct TranscriptionEnginesRequest {
    /// `transcriptionEngines`: `array of ProgramTranscriptionEngine`, required.
    #[doc(alias = "transcriptionEngines")]
    pub transcription_engines: ::std::option::Option<
        ::std::vec::Vec<crate::ProgramTranscriptionEngine>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TranscriptionEnginesRequest "TranscriptionEnginesRequest" 1 {
    (
        transcription_engines: ::std::vec::Vec<crate::ProgramTranscriptionEngine> = "transcriptionEngines" 1 with_transcription_engines,
    )
});
