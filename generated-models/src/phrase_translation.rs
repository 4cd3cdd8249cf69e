// @generated from the schema "PhraseTranslation"; changes made here are lost at the next generation

/// The schema `PhraseTranslation`.
#[repr(C)]
pub struct PhraseTranslation {
    /// `startTimeMs`: `integer (int64)`, required.
    #[doc(alias = "startTimeMs")]
    pub start_time_ms: ::std::option::Option<i64>,
    /// `participantPurpose`: `string`, required.
    #[doc(alias = "participantPurpose")]
    pub participant_purpose: ::std::option::Option<::std::string::String>,
    /// `translatedText`: `string`, required.
    #[doc(alias = "translatedText")]
    pub translated_text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PhraseTranslation "PhraseTranslation" 3 {
    (
        start_time_ms: i64 = "startTimeMs" 1 with_start_time_ms,
        participant_purpose: ::std::string::String = "participantPurpose" 1 with_participant_purpose,
        translated_text: ::std::string::String = "translatedText" 1 with_translated_text,
    )
});
