// @generated from the schema "LanguageOverride"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LanguageOverride`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LanguageOverride {
    /// `language`: `string`, required.
    pub language: Option<String>,
    /// `engine`: `string`, required.
    pub engine: Option<String>,
    /// `voice`: `string`, required.
    pub voice: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LanguageOverride "LanguageOverride" 3 {
    (
        language: String = "language" with_language required,
        engine: String = "engine" with_engine required,
        voice: String = "voice" with_voice required,
    )
});
