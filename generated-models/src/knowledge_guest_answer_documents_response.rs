// @generated from the schema "KnowledgeGuestAnswerDocumentsResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestAnswerDocumentsResponse`.
#[repr(C)]
pub struct KnowledgeGuestAnswerDocumentsResponse {
    /// `results`: `array of KnowledgeGuestAnswerDocumentResponse`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeGuestAnswerDocumentResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeGuestAnswerDocumentsResponse "KnowledgeGuestAnswerDocumentsResponse" 1 {
    (
        results: ::std::vec::Vec<crate::KnowledgeGuestAnswerDocumentResponse> = "results" 0 with_results,
    )
});
