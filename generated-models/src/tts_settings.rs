// @generated from the schema "TtsSettings"; changes made here are lost at the next generation

/// The schema `TtsSettings`.
#[repr(C)]
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

crate::runtime::model!(TtsSettings "TtsSettings" 2 {
    (
        default_engine: ::std::string::String = "defaultEngine" 1 with_default_engine,
        language_overrides: ::std::vec::Vec<crate::LanguageOverride> = "languageOverrides" 1 with_language_overrides,
    )
});
