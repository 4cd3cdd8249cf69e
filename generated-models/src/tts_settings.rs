// @generated from the schema "TtsSettings"; changes made here are lost at the next generation

/// The schema `TtsSettings`.
pub struct TtsSettings {
    /// `defaultEngine`: `string`, required.
    #[doc(alias = "defaultEngine")]
    pub default_engine: ::std::option::Option<::std::string::String>,
    /// `languageOverrides`: `array of LanguageOverride`, required.
    #[doc(alias = "languageOverrides")]
    pub language_overrides: ::std::option::Option<
        ::std::vec::Vec<crate::LanguageOverride>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TtsSettings {
    const EMPTY: Self = Self {
        default_engine: ::std::option::Option::None,
        language_overrides: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TtsSettings = &<TtsSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TtsSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("defaultEngine", "default_engine", 1),
            ("languageOverrides", "language_overrides", 1),
        ],
        fields: &[&E.default_engine, &E.language_overrides],
    }
};

crate::runtime::model!(TtsSettings);

crate::runtime::setters!(TtsSettings {
    with_default_engine: default_engine: ::std::string::String,
    with_language_overrides: language_overrides: ::std::vec::Vec<crate::LanguageOverride>,
});
