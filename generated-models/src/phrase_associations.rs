// @generated from the schema "PhraseAssociations"; changes made here are lost at the next generation

/// The schema `PhraseAssociations`.
pub struct PhraseAssociations {
    /// `phraseId`: `string`, required.
    #[doc(alias = "phraseId")]
    pub phrase_id: ::std::option::Option<::std::string::String>,
    /// `documentId`: `string`, required.
    #[doc(alias = "documentId")]
    pub document_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PhraseAssociations {
    const EMPTY: Self = Self {
        phrase_id: ::std::option::Option::None,
        document_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PhraseAssociations = &<PhraseAssociations as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PhraseAssociations",
        empty: E,
        extra: &E.extra,
        properties: &[("phraseId", "phrase_id", 1), ("documentId", "document_id", 1)],
        fields: &[&E.phrase_id, &E.document_id],
    }
};

crate::runtime::model!(PhraseAssociations);

crate::runtime::setters!(PhraseAssociations {
    with_phrase_id: phrase_id: ::std::string::String,
    with_document_id: document_id: ::std::string::String,
});
