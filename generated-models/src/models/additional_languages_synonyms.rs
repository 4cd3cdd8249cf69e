// @generated from the schema "AdditionalLanguagesSynonyms"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AdditionalLanguagesSynonyms`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AdditionalLanguagesSynonyms {
    /// `synonyms`: `array of string`, read-only.
    pub synonyms: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AdditionalLanguagesSynonyms "AdditionalLanguagesSynonyms" 1 {
    (
        synonyms: Vec<String> = "synonyms" with_synonyms read_only,
    )
});
