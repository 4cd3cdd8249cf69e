// @generated from the schema "TranscriptTranslation"; changes made here are lost at the next generation

/// The schema `TranscriptTranslation`.
#[repr(C)]
pub struct TranscriptTranslation {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `phrases`: `array of PhraseTranslation`.
    pub phrases: ::std::option::Option<::std::vec::Vec<crate::PhraseTranslation>>,
    /// `translateError`: `string`.
    #[doc(alias = "translateError")]
    pub translate_error: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TranscriptTranslation "TranscriptTranslation" 3 {
    (
        id: ::std::string::String = "id" 1 with_id,
        phrases: ::std::vec::Vec<crate::PhraseTranslation> = "phrases" 0 with_phrases,
        translate_error: ::std::string::String = "translateError" 0 with_translate_error,
    )
});
