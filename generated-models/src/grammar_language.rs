// @generated from the schema "GrammarLanguage"; changes made here are lost at the next generation

/// The schema `GrammarLanguage`.
pub struct GrammarLanguage {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `grammarId`: `string`.
    #[doc(alias = "grammarId")]
    pub grammar_id: ::std::option::Option<::std::string::String>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `voiceFileUrl`: `string`, read-only.
    #[doc(alias = "voiceFileUrl")]
    pub voice_file_url: ::std::option::Option<::std::string::String>,
    /// `dtmfFileUrl`: `string`, read-only.
    #[doc(alias = "dtmfFileUrl")]
    pub dtmf_file_url: ::std::option::Option<::std::string::String>,
    /// `voiceFileMetadata`: `GrammarLanguageFileMetadata`.
    #[doc(alias = "voiceFileMetadata")]
    pub voice_file_metadata: ::std::option::Option<
        ::std::boxed::Box<crate::GrammarLanguageFileMetadata>,
    >,
    /// `dtmfFileMetadata`: `GrammarLanguageFileMetadata`.
    #[doc(alias = "dtmfFileMetadata")]
    pub dtmf_file_metadata: ::std::option::Option<
        ::std::boxed::Box<crate::GrammarLanguageFileMetadata>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GrammarLanguage {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        grammar_id: ::std::option::Option::None,
        language: ::std::option::Option::None,
        voice_file_url: ::std::option::Option::None,
        dtmf_file_url: ::std::option::Option::None,
        voice_file_metadata: ::std::option::Option::None,
        dtmf_file_metadata: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GrammarLanguage = &<GrammarLanguage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GrammarLanguage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("grammarId", "grammar_id", 0),
            ("language", "language", 0),
            ("voiceFileUrl", "voice_file_url", 2),
            ("dtmfFileUrl", "dtmf_file_url", 2),
            ("voiceFileMetadata", "voice_file_metadata", 0),
            ("dtmfFileMetadata", "dtmf_file_metadata", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.grammar_id,
            &E.language,
            &E.voice_file_url,
            &E.dtmf_file_url,
            &E.voice_file_metadata,
            &E.dtmf_file_metadata,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(GrammarLanguage);

crate::runtime::setters!(GrammarLanguage {
    with_id: id: ::std::string::String,
    with_grammar_id: grammar_id: ::std::string::String,
    with_language: language: ::std::string::String,
    with_voice_file_url: voice_file_url: ::std::string::String,
    with_dtmf_file_url: dtmf_file_url: ::std::string::String,
    with_voice_file_metadata: voice_file_metadata: ::std::boxed::Box<crate::GrammarLanguageFileMetadata>,
    with_dtmf_file_metadata: dtmf_file_metadata: ::std::boxed::Box<crate::GrammarLanguageFileMetadata>,
    with_self_uri: self_uri: ::std::string::String,
});
