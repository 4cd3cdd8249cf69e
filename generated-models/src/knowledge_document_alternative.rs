// @generated from the schema "KnowledgeDocumentAlternative"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentAlternative`.
pub struct KnowledgeDocumentAlternative {
    /// `phrase`: `string`, required.
    pub phrase: ::std::option::Option<::std::string::String>,
    /// `autocomplete`: `boolean`, required.
    pub autocomplete: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeDocumentAlternative {
    const EMPTY: Self = Self {
        phrase: ::std::option::Option::None,
        autocomplete: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentAlternative = &<KnowledgeDocumentAlternative as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentAlternative",
        empty: E,
        extra: &E.extra,
        properties: &[("phrase", "phrase", 1), ("autocomplete", "autocomplete", 1)],
        fields: &[&E.phrase, &E.autocomplete],
    }
};

crate::runtime::model!(KnowledgeDocumentAlternative);

crate::runtime::setters!(KnowledgeDocumentAlternative {
    with_phrase: phrase: ::std::string::String,
    with_autocomplete: autocomplete: bool,
});
