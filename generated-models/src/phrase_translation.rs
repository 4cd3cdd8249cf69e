// @generated from the schema "PhraseTranslation"; changes made here are lost at the next generation

/// The schema `PhraseTranslation`.
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

impl crate::runtime::Model for PhraseTranslation {
    const EMPTY: Self = Self {
        start_time_ms: ::std::option::Option::None,
        participant_purpose: ::std::option::Option::None,
        translated_text: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PhraseTranslation = &<PhraseTranslation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PhraseTranslation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startTimeMs", "start_time_ms", 1),
            ("participantPurpose", "participant_purpose", 1),
            ("translatedText", "translated_text", 1),
        ],
        fields: &[&E.start_time_ms, &E.participant_purpose, &E.translated_text],
    }
};

crate::runtime::model!(PhraseTranslation);

crate::runtime::setters!(PhraseTranslation {
    with_start_time_ms: start_time_ms: i64,
    with_participant_purpose: participant_purpose: ::std::string::String,
    with_translated_text: translated_text: ::std::string::String,
});
