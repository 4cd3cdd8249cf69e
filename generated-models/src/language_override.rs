// @generated from the schema "LanguageOverride"; changes made here are lost at the next generation

/// The schema `LanguageOverride`.
#[repr(C)]
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

crate::runtime::model!(LanguageOverride "LanguageOverride" 3 {
    (
        language: ::std::string::String = "language" 1 with_language,
        engine: ::std::string::String = "engine" 1 with_engine,
        voice: ::std::string::String = "voice" 1 with_voice,
    )
});
