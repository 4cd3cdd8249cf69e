// @generated from the schema "KnowledgeDocumentSearchResult"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentSearchResult`.
#[repr(C)]
pub struct KnowledgeDocumentSearchResult {
    /// `confidence`: `number (double)`.
    pub confidence: ::std::option::Option<f64>,
    /// `document`: `KnowledgeSearchDocumentResponse`.
    pub document: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeSearchDocumentResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeDocumentSearchResult "KnowledgeDocumentSearchResult" 2 {
    (
        confidence: f64 = "confidence" 0 with_confidence,
        document: ::std::boxed::Box<crate::KnowledgeSearchDocumentResponse> = "document" 0 with_document,
    )
});
