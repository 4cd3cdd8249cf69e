// @generated from the schema "TtsSettings"; changes made here are lost at the next generation

use crate::LanguageOverride;
use crate::runtime::Extra;

/// The schema `TtsSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TtsSettings {
    /// `defaultEngine`: `string`, required.
    #[doc(alias = "defaultEngine")]
    pub default_engine: Option<String>,
    /// `languageOverrides`: `array of LanguageOverride`, required.
    #[doc(alias = "languageOverrides")]
    pub language_overrides: Option<Vec<LanguageOverride>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TtsSettings "TtsSettings" 2 {
    (
        default_engine: String = "defaultEngine" with_default_engine required,
        language_overrides: Vec<LanguageOverride> = "languageOverrides" with_language_overrides required,
    )
});
