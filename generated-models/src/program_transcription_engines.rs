// @generated from the schema "ProgramTranscriptionEngines"; changes made here are lost at the next generation

/// The schema `ProgramTranscriptionEngines`.
#[repr(C)]
pub struct ProgramTranscriptionEngines {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `program`: `BaseProgramEntity`.
    pub program: ::std::option::Option<::std::boxed::Box<crate::BaseProgramEntity>>,
    /// `transcriptionEngines`: `array of ProgramTranscriptionEngine`.
    #[doc(alias = "transcriptionEngines")]
    pub transcription_engines: ::std::option::Option<
        ::std::vec::Vec<crate::ProgramTranscriptionEngine>,
    >,
    /// `modifiedBy`: `AddressableEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ProgramTranscriptionEngines "ProgramTranscriptionEngines" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        program: ::std::boxed::Box<crate::BaseProgramEntity> = "program" 0 with_program,
        transcription_engines: ::std::vec::Vec<crate::ProgramTranscriptionEngine> = "transcriptionEngines" 0 with_transcription_engines,
        modified_by: ::std::boxed::Box<crate::AddressableEntityRef> = "modifiedBy" 0 with_modified_by,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
