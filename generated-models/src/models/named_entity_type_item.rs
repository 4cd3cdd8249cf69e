// @generated from the schema "NamedEntityTypeItem"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::AdditionalLanguagesSynonyms;
use crate::runtime::Extra;

/// The schema `NamedEntityTypeItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NamedEntityTypeItem {
    /// `value`: `string`, required.
    pub value: Option<String>,
    /// `synonyms`: `array of string`.
    pub synonyms: Option<Vec<String>>,
    /// `additionalLanguages`: `map of AdditionalLanguagesSynonyms`.
    #[doc(alias = "additionalLanguages")]
    pub additional_languages: Option<BTreeMap<String, AdditionalLanguagesSynonyms>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NamedEntityTypeItem "NamedEntityTypeItem" 3 {
    (
        value: String = "value" with_value required,
        synonyms: Vec<String> = "synonyms" with_synonyms,
        additional_languages: BTreeMap<String, AdditionalLanguagesSynonyms> = "additionalLanguages" with_additional_languages,
    )
});
