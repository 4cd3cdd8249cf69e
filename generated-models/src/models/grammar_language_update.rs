// @generated from the schema "GrammarLanguageUpdate"; changes made here are lost at the next generation

use crate::GrammarLanguageFileMetadata;
use crate::runtime::Extra;

/// The schema `GrammarLanguageUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GrammarLanguageUpdate {
    /// `voiceFileMetadata`: `GrammarLanguageFileMetadata`.
    #[doc(alias = "voiceFileMetadata")]
    pub voice_file_metadata: Option<Box<GrammarLanguageFileMetadata>>,
    /// `dtmfFileMetadata`: `GrammarLanguageFileMetadata`.
    #[doc(alias = "dtmfFileMetadata")]
    pub dtmf_file_metadata: Option<Box<GrammarLanguageFileMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GrammarLanguageUpdate "GrammarLanguageUpdate" 2 {
    (
        voice_file_metadata: Box<GrammarLanguageFileMetadata> = "voiceFileMetadata" with_voice_file_metadata,
        dtmf_file_metadata: Box<GrammarLanguageFileMetadata> = "dtmfFileMetadata" with_dtmf_file_metadata,
    )
});
