// @generated from the schema "TranslateSupportedLanguageList"; changes made here are lost at the next generation

use crate::TranslateSupportedLanguage;
use crate::runtime::Extra;

/// The schema `TranslateSupportedLanguageList`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranslateSupportedLanguageList {
    /// `entities`: `array of TranslateSupportedLanguage`.
    pub entities: Option<Vec<TranslateSupportedLanguage>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranslateSupportedLanguageList "TranslateSupportedLanguageList" 1 {
    (
        entities: Vec<TranslateSupportedLanguage> = "entities" with_entities,
    )
});
