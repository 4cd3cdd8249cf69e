// @generated from the schema "ProgramTranscriptionEngines"; changes made here are lost at the next generation

/// The schema `ProgramTranscriptionEngines`.
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

impl crate::runtime::Model for ProgramTranscriptionEngines {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        program: ::std::option::Option::None,
        transcription_engines: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ProgramTranscriptionEngines = &<ProgramTranscriptionEngines as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ProgramTranscriptionEngines",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("program", "program", 0),
            ("transcriptionEngines", "transcription_engines", 0),
            ("modifiedBy", "modified_by", 0),
            ("dateModified", "date_modified", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.program,
            &E.transcription_engines,
            &E.modified_by,
            &E.date_modified,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ProgramTranscriptionEngines);

crate::runtime::setters!(ProgramTranscriptionEngines {
    with_id: id: ::std::string::String,
    with_program: program: ::std::boxed::Box<crate::BaseProgramEntity>,
    with_transcription_engines: transcription_engines: ::std::vec::Vec<crate::ProgramTranscriptionEngine>,
    with_modified_by: modified_by: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});
