// @generated from the schema "AdditionalLanguagesSynonyms"; changes made here are lost at the next generation

/// The schema `AdditionalLanguagesSynonyms`.
#[repr(C)]
pub struct AdditionalLanguagesSynonyms {
    /// `synonyms`: `array of string`, read-only.
    pub synonyms: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AdditionalLanguagesSynonyms "AdditionalLanguagesSynonyms" 1 {
    (
        synonyms: ::std::vec::Vec<::std::string::String> = "synonyms" 2 with_synonyms,
    )
});
