// @generated from the schema "KnowledgeDocumentGuestSearchResult"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentGuestSearchResult`.
pub struct KnowledgeDocumentGuestSearchResult {
    /// `confidence`: `number (double)`.
    pub confidence: ::std::option::Option<f64>,
    /// `document`: `KnowledgeGuestSearchDocumentResponse`.
    pub document: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeGuestSearchDocumentResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeDocumentGuestSearchResult {
    const EMPTY: Self = Self {
        confidence: ::std::option::Option::None,
        document: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentGuestSearchResult = &<KnowledgeDocumentGuestSearchResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentGuestSearchResult",
        empty: E,
        extra: &E.extra,
        properties: &[("confidence", "confidence", 0), ("document", "document", 0)],
        fields: &[&E.confidence, &E.document],
    }
};

crate::runtime::model!(KnowledgeDocumentGuestSearchResult);

crate::runtime::setters!(KnowledgeDocumentGuestSearchResult {
    with_confidence: confidence: f64,
    with_document: document: ::std::boxed::Box<crate::KnowledgeGuestSearchDocumentResponse>,
});
