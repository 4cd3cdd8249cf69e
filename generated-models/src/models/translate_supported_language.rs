// @generated from the schema "TranslateSupportedLanguage"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TranslateSupportedLanguage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranslateSupportedLanguage {
    /// `languageName`: `string`, required.
    #[doc(alias = "languageName")]
    pub language_name: Option<String>,
    /// `languageCode`: `string`, required.
    #[doc(alias = "languageCode")]
    pub language_code: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranslateSupportedLanguage "TranslateSupportedLanguage" 2 {
    (
        language_name: String = "languageName" with_language_name required,
        language_code: String = "languageCode" with_language_code required,
    )
});
