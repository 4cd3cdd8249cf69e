// @generated from the schema "AdditionalLanguagesSynonyms"; changes made here are lost at the next generation

/// The schema `AdditionalLanguagesSynonyms`.
pub struct AdditionalLanguagesSynonyms {
    /// `synonyms`: `array of string`, read-only.
    pub synonyms: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AdditionalLanguagesSynonyms {
    const EMPTY: Self = Self {
        synonyms: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AdditionalLanguagesSynonyms = &<AdditionalLanguagesSynonyms as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AdditionalLanguagesSynonyms",
        empty: E,
        extra: &E.extra,
        properties: &[("synonyms", "synonyms", 2)],
        fields: &[&E.synonyms],
    }
};

crate::runtime::model!(AdditionalLanguagesSynonyms);

crate::runtime::setters!(AdditionalLanguagesSynonyms {
    with_synonyms: synonyms: ::std::vec::Vec<::std::string::String>,
});
