// @generated from the schema "LanguageOverride"; changes made here are lost at the next generation

/// The schema `LanguageOverride`.
pub struct LanguageOverride {
    /// `language`: `string`, required.
    pub language: ::std::option::Option<::std::string::String>,
    /// `engine`: `string`, required.
    pub engine: ::std::option::Option<::std::string::String>,
    /// `voice`: `string`, required.
    pub voice: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LanguageOverride {
    const EMPTY: Self = Self {
        language: ::std::option::Option::None,
        engine: ::std::option::Option::None,
        voice: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LanguageOverride = &<LanguageOverride as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LanguageOverride",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("language", "language", 1),
            ("engine", "engine", 1),
            ("voice", "voice", 1),
        ],
        fields: &[&E.language, &E.engine, &E.voice],
    }
};

crate::runtime::model!(LanguageOverride);

crate::runtime::setters!(LanguageOverride {
    with_language: language: ::std::string::String,
    with_engine: engine: ::std::string::String,
    with_voice: voice: ::std::string::String,
});
