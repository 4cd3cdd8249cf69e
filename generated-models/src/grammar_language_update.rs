// @generated from the schema "GrammarLanguageUpdate"; changes made here are lost at the next generation

/// The schema `GrammarLanguageUpdate`.
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

impl crate::runtime::Model for GrammarLanguageUpdate {
    const EMPTY: Self = Self {
        voice_file_metadata: ::std::option::Option::None,
        dtmf_file_metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GrammarLanguageUpdate = &<GrammarLanguageUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GrammarLanguageUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("voiceFileMetadata", "voice_file_metadata", 0),
            ("dtmfFileMetadata", "dtmf_file_metadata", 0),
        ],
        fields: &[&E.voice_file_metadata, &E.dtmf_file_metadata],
    }
};

crate::runtime::model!(GrammarLanguageUpdate);

crate::runtime::setters!(GrammarLanguageUpdate {
    with_voice_file_metadata: voice_file_metadata: ::std::boxed::Box<crate::GrammarLanguageFileMetadata>,
    with_dtmf_file_metadata: dtmf_file_metadata: ::std::boxed::Box<crate::GrammarLanguageFileMetadata>,
});
