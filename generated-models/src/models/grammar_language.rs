// @generated from the schema "GrammarLanguage"; changes made here are lost at the next generation

use crate::GrammarLanguageFileMetadata;
use crate::runtime::Extra;

/// The schema `GrammarLanguage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GrammarLanguage {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `grammarId`: `string`.
    #[doc(alias = "grammarId")]
    pub grammar_id: Option<String>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `voiceFileUrl`: `string`, read-only.
    #[doc(alias = "voiceFileUrl")]
    pub voice_file_url: Option<String>,
    /// `dtmfFileUrl`: `string`, read-only.
    #[doc(alias = "dtmfFileUrl")]
    pub dtmf_file_url: Option<String>,
    /// `voiceFileMetadata`: `GrammarLanguageFileMetadata`.
    #[doc(alias = "voiceFileMetadata")]
    pub voice_file_metadata: Option<Box<GrammarLanguageFileMetadata>>,
    /// `dtmfFileMetadata`: `GrammarLanguageFileMetadata`.
    #[doc(alias = "dtmfFileMetadata")]
    pub dtmf_file_metadata: Option<Box<GrammarLanguageFileMetadata>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GrammarLanguage "GrammarLanguage" 8 {
    (
        id: String = "id" with_id read_only,
        grammar_id: String = "grammarId" with_grammar_id,
        language: String = "language" with_language,
        voice_file_url: String = "voiceFileUrl" with_voice_file_url read_only,
        dtmf_file_url: String = "dtmfFileUrl" with_dtmf_file_url read_only,
        voice_file_metadata: Box<GrammarLanguageFileMetadata> = "voiceFileMetadata" with_voice_file_metadata,
        dtmf_file_metadata: Box<GrammarLanguageFileMetadata> = "dtmfFileMetadata" with_dtmf_file_metadata,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
