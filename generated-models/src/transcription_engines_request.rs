// @generated from the schema "TranscriptionEnginesRequest"; changes made here are lost at the next generation

/// The schema `TranscriptionEnginesRequest`.
pub struct TranscriptionEnginesRequest {
    /// `transcriptionEngines`: `array of ProgramTranscriptionEngine`, required.
    #[doc(alias = "transcriptionEngines")]
    pub transcription_engines: ::std::option::Option<
        ::std::vec::Vec<crate::ProgramTranscriptionEngine>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TranscriptionEnginesRequest {
    const EMPTY: Self = Self {
        transcription_engines: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TranscriptionEnginesRequest = &<TranscriptionEnginesRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TranscriptionEnginesRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("transcriptionEngines", "transcription_engines", 1)],
        fields: &[&E.transcription_engines],
    }
};

crate::runtime::model!(TranscriptionEnginesRequest);

crate::runtime::setters!(TranscriptionEnginesRequest {
    with_transcription_engines: transcription_engines: ::std::vec::Vec<crate::ProgramTranscriptionEngine>,
});
