// @generated from the schema "ProgramTranscriptionEngines"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, BaseProgramEntity, ProgramTranscriptionEngine};
use crate::runtime::{DateTime, Extra};

/// The schema `ProgramTranscriptionEngines`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ProgramTranscriptionEngines {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `program`: `BaseProgramEntity`.
    pub program: Option<Box<BaseProgramEntity>>,
    /// `transcriptionEngines`: `array of ProgramTranscriptionEngine`.
    #[doc(alias = "transcriptionEngines")]
    pub transcription_engines: Option<Vec<ProgramTranscriptionEngine>>,
    /// `modifiedBy`: `AddressableEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<AddressableEntityRef>>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ProgramTranscriptionEngines "ProgramTranscriptionEngines" 6 {
    (
        id: String = "id" with_id read_only,
        program: Box<BaseProgramEntity> = "program" with_program,
        transcription_engines: Vec<ProgramTranscriptionEngine> = "transcriptionEngines" with_transcription_engines,
        modified_by: Box<AddressableEntityRef> = "modifiedBy" with_modified_by,
        date_modified: DateTime = "dateModified" with_date_modified,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
