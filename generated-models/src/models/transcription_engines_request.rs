// @generated from the schema "TranscriptionEnginesRequest"; changes made here are lost at the next generation

use crate::ProgramTranscriptionEngine;
use crate::runtime::Extra;

/// The schema `TranscriptionEnginesRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranscriptionEnginesRequest {
    /// `transcriptionEngines`: `array of ProgramTranscriptionEngine`, required.
    #[doc(alias = "transcriptionEngines")]
    pub transcription_engines: Option<Vec<ProgramTranscriptionEngine>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranscriptionEnginesRequest "TranscriptionEnginesRequest" 1 {
    (
        transcription_engines: Vec<ProgramTranscriptionEngine> = "transcriptionEngines" with_transcription_engines required,
    )
});
