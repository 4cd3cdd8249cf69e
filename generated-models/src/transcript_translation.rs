// @generated from the schema "TranscriptTranslation"; changes made here are lost at the next generation

/// The schema `TranscriptTranslation`.
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

impl crate::runtime::Model for TranscriptTranslation {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        phrases: ::std::option::Option::None,
        translate_error: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TranscriptTranslation = &<TranscriptTranslation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TranscriptTranslation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("phrases", "phrases", 0),
            ("translateError", "translate_error", 0),
        ],
        fields: &[&E.id, &E.phrases, &E.translate_error],
    }
};

crate::runtime::model!(TranscriptTranslation);

crate::runtime::setters!(TranscriptTranslation {
    with_id: id: ::std::string::String,
    with_phrases: phrases: ::std::vec::Vec<crate::PhraseTranslation>,
    with_translate_error: translate_error: ::std::string::String,
});
