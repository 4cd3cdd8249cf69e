// @generated from the schema "NamedEntityTypeItem"; changes made here are lost at the next generation

/// The schema `NamedEntityTypeItem`.
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

impl crate::runtime::Model for NamedEntityTypeItem {
    const EMPTY: Self = Self {
        value: ::std::option::Option::None,
        synonyms: ::std::option::Option::None,
        additional_languages: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NamedEntityTypeItem = &<NamedEntityTypeItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NamedEntityTypeItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("value", "value", 1),
            ("synonyms", "synonyms", 0),
            ("additionalLanguages", "additional_languages", 0),
        ],
        fields: &[&E.value, &E.synonyms, &E.additional_languages],
    }
};

crate::runtime::model!(NamedEntityTypeItem);

crate::runtime::setters!(NamedEntityTypeItem {
    with_value: value: ::std::string::String,
    with_synonyms: synonyms: ::std::vec::Vec<::std::string::String>,
    with_additional_languages: additional_languages: ::std::collections::BTreeMap<::std::string::String, crate::AdditionalLanguagesSynonyms>,
});
