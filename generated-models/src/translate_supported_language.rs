// @generated from the schema "TranslateSupportedLanguage"; changes made here are lost at the next generation

/// The schema `TranslateSupportedLanguage`.
#[repr(C)]
pub struct TranslateSupportedLanguage {
    /// `languageName`: `string`, required.
    #[doc(alias = "languageName")]
    pub language_name: ::std::option::Option<::std::string::String>,
    /// `languageCode`: `string`, required.
    #[doc(alias = "languageCode")]
    pub language_code: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TranslateSupportedLanguage "TranslateSupportedLanguage" 2 {
    (
        language_name: ::std::string::String = "languageName" 1 with_language_name,
        language_code: ::std::string::String = "languageCode" 1 with_language_code,
    )
});
