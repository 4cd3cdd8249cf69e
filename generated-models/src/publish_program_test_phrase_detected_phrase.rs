// @generated from the schema "PublishProgramTestPhraseDetectedPhrase"; changes made here are lost at the next generation

/// The schema `PublishProgramTestPhraseDetectedPhrase`.
pub struct PublishProgramTestPhraseDetectedPhrase {
    /// `foundPhrase`: `string`.
    #[doc(alias = "foundPhrase")]
    pub found_phrase: ::std::option::Option<::std::string::String>,
    /// `snippet`: `string`.
    pub snippet: ::std::option::Option<::std::string::String>,
    /// `confidence`: `integer`.
    pub confidence: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PublishProgramTestPhraseDetectedPhrase {
    const EMPTY: Self = Self {
        found_phrase: ::std::option::Option::None,
        snippet: ::std::option::Option::None,
        confidence: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PublishProgramTestPhraseDetectedPhrase = &<PublishProgramTestPhraseDetectedPhrase as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PublishProgramTestPhraseDetectedPhrase",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("foundPhrase", "found_phrase", 0),
            ("snippet", "snippet", 0),
            ("confidence", "confidence", 0),
        ],
        fields: &[&E.found_phrase, &E.snippet, &E.confidence],
    }
};

crate::runtime::model!(PublishProgramTestPhraseDetectedPhrase);

crate::runtime::setters!(PublishProgramTestPhraseDetectedPhrase {
    with_found_phrase: found_phrase: ::std::string::String,
    with_snippet: snippet: ::std::string::String,
    with_confidence: confidence: i64,
});
