// @generated from the schema "PhraseTranslation"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PhraseTranslation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PhraseTranslation {
    /// `startTimeMs`: `integer (int64)`, required.
    #[doc(alias = "startTimeMs")]
    pub start_time_ms: Option<i64>,
    /// `participantPurpose`: `string`, required.
    #[doc(alias = "participantPurpose")]
    pub participant_purpose: Option<String>,
    /// `translatedText`: `string`, required.
    #[doc(alias = "translatedText")]
    pub translated_text: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PhraseTranslation "PhraseTranslation" 3 {
    (
        start_time_ms: i64 = "startTimeMs" with_start_time_ms required,
        participant_purpose: String = "participantPurpose" with_participant_purpose required,
        translated_text: String = "translatedText" with_translated_text required,
    )
});
