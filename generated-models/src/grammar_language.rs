// @generated from the schema "GrammarLanguage"; changes made here are lost at the next generation

/// The schema `GrammarLanguage`.
#[repr(C)]
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

crate::runtime::model!(GrammarLanguage "GrammarLanguage" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        grammar_id: ::std::string::String = "grammarId" 0 with_grammar_id,
        language: ::std::string::String = "language" 0 with_language,
        voice_file_url: ::std::string::String = "voiceFileUrl" 2 with_voice_file_url,
        dtmf_file_url: ::std::string::String = "dtmfFileUrl" 2 with_dtmf_file_url,
        voice_file_metadata: ::std::boxed::Box<crate::GrammarLanguageFileMetadata> = "voiceFileMetadata" 0 with_voice_file_metadata,
        dtmf_file_metadata: ::std::boxed::Box<crate::GrammarLanguageFileMetadata> = "dtmfFileMetadata" 0 with_dtmf_file_metadata,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
