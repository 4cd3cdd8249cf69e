// @generated from the schema "KnowledgeGuestAnswerDocumentsResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestAnswerDocumentsResponse`.
pub struct KnowledgeGuestAnswerDocumentsResponse {
    /// `results`: `array of KnowledgeGuestAnswerDocumentResponse`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeGuestAnswerDocumentResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeGuestAnswerDocumentsResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeGuestAnswerDocumentsResponse = &<KnowledgeGuestAnswerDocumentsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeGuestAnswerDocumentsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(KnowledgeGuestAnswerDocumentsResponse);

crate::runtime::setters!(KnowledgeGuestAnswerDocumentsResponse {
    with_results: results: ::std::vec::Vec<crate::KnowledgeGuestAnswerDocumentResponse>,
});
