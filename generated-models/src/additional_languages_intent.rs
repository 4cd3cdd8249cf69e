// @generated from the schema "AdditionalLanguagesIntent"; changes made here are lost at the next generation

/// The schema `AdditionalLanguagesIntent`.
pub struct AdditionalLanguagesIntent {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `utterances`: `array of NluUtterance`.
    pub utterances: ::std::option::Option<::std::vec::Vec<crate::NluUtterance>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AdditionalLanguagesIntent {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        utterances: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AdditionalLanguagesIntent = &<AdditionalLanguagesIntent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AdditionalLanguagesIntent",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 2), ("utterances", "utterances", 0)],
        fields: &[&E.id, &E.utterances],
    }
};

crate::runtime::model!(AdditionalLanguagesIntent);

crate::runtime::setters!(AdditionalLanguagesIntent {
    with_id: id: ::std::string::String,
    with_utterances: utterances: ::std::vec::Vec<crate::NluUtterance>,
});
