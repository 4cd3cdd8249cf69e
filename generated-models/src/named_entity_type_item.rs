// @generated from the schema "NamedEntityTypeItem"; changes made here are lost at the next generation

/// The schema `NamedEntityTypeItem`.
#[repr(C)]
pub struct NamedEntityTypeItem {
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// `synonyms`: `array of string`.
    pub synonyms: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `additionalLanguages`: `map of AdditionalLanguagesSynonyms`.
    #[doc(alias = "additionalLanguages")]
    pub additional_languages: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            crate::AdditionalLanguagesSynonyms,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NamedEntityTypeItem "NamedEntityTypeItem" 3 {
    (
        value: ::std::string::String = "value" 1 with_value,
        synonyms: ::std::vec::Vec<::std::string::String> = "synonyms" 0 with_synonyms,
        additional_languages: ::std::collections::BTreeMap<::std::string::String, crate::AdditionalLanguagesSynonyms> = "additionalLanguages" 0 with_additional_languages,
    )
});
