// @generated from the schema "SupportedLanguage"; changes made here are lost at the next generation

/// The schema `SupportedLanguage`.
#[repr(C)]
pub struct SupportedLanguage {
    /// `language`: `string`, read-only.
    pub language: ::std::option::Option<::std::string::String>,
    /// `isDefault`: `boolean`, read-only.
    #[doc(alias = "isDefault")]
    pub is_default: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SupportedLanguage "SupportedLanguage" 2 {
    (
        language: ::std::string::String = "language" 2 with_language,
        is_default: bool = "isDefault" 2 with_is_default,
    )
});
