// @generated from the schema "GrammarLanguageUpdate"; changes made here are lost at the next generation

/// The schema `GrammarLanguageUpdate`.
#[repr(C)]
pub struct GrammarLanguageUpdate {
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GrammarLanguageUpdate "GrammarLanguageUpdate" 2 {
    (
        voice_file_metadata: ::std::boxed::Box<crate::GrammarLanguageFileMetadata> = "voiceFileMetadata" 0 with_voice_file_metadata,
        dtmf_file_metadata: ::std::boxed::Box<crate::GrammarLanguageFileMetadata> = "dtmfFileMetadata" 0 with_dtmf_file_metadata,
    )
});
