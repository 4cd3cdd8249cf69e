// @generated from the schema "TranscriptTranslation"; changes made here are lost at the next generation

use crate::PhraseTranslation;
use crate::runtime::Extra;

/// The schema `TranscriptTranslation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranscriptTranslation {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `phrases`: `array of PhraseTranslation`.
    pub phrases: Option<Vec<PhraseTranslation>>,
    /// `translateError`: `string`.
    #[doc(alias = "translateError")]
    pub translate_error: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranscriptTranslation "TranscriptTranslation" 3 {
    (
        id: String = "id" with_id required,
        phrases: Vec<PhraseTranslation> = "phrases" with_phrases,
        translate_error: String = "translateError" with_translate_error,
    )
});
