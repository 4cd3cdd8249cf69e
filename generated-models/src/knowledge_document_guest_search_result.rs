// @generated from the schema "KnowledgeDocumentGuestSearchResult"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentGuestSearchResult`.
#[repr(C)]
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

crate::runtime::model!(KnowledgeDocumentGuestSearchResult "KnowledgeDocumentGuestSearchResult" 2 {
    (
        confidence: f64 = "confidence" 0 with_confidence,
        document: ::std::boxed::Box<crate::KnowledgeGuestSearchDocumentResponse> = "document" 0 with_document,
    )
});
