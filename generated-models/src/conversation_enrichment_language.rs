// @generated from the schema "ConversationEnrichmentLanguage"; changes made here are lost at the next generation

/// The schema `ConversationEnrichmentLanguage`.
pub struct ConversationEnrichmentLanguage {
    /// `language`: `string`, required.
    pub language: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEnrichmentLanguage {
    const EMPTY: Self = Self {
        language: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEnrichmentLanguage = &<ConversationEnrichmentLanguage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEnrichmentLanguage",
        empty: E,
        extra: &E.extra,
        properties: &[("language", "language", 1)],
        fields: &[&E.language],
    }
};

crate::runtime::model!(ConversationEnrichmentLanguage);

crate::runtime::setters!(ConversationEnrichmentLanguage {
    with_language: language: ::std::string::String,
});
