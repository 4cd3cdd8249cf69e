// @generated from the schema "ReportingTurnKnowledgeSearchEvent"; changes made here are lost at the next generation

/// The schema `ReportingTurnKnowledgeSearchEvent`.
#[repr(C)]
pub struct ReportingTurnKnowledgeSearchEvent {
    /// `searchId`: `string`.
    #[doc(alias = "searchId")]
    pub search_id: ::std::option::Option<::std::string::String>,
    /// `knowledgeBaseId`: `string`.
    #[doc(alias = "knowledgeBaseId")]
    pub knowledge_base_id: ::std::option::Option<::std::string::String>,
    /// `documents`: `array of ReportingTurnKnowledgeDocument`.
    pub documents: ::std::option::Option<
        ::std::vec::Vec<crate::ReportingTurnKnowledgeDocument>,
    >,
    /// `searchQuery`: `string`.
    #[doc(alias = "searchQuery")]
    pub search_query: ::std::option::Option<::std::string::String>,
    /// `answerDocumentId`: `string`.
    #[doc(alias = "answerDocumentId")]
    pub answer_document_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ReportingTurnKnowledgeSearchEvent "ReportingTurnKnowledgeSearchEvent" 5 {
    (
        search_id: ::std::string::String = "searchId" 0 with_search_id,
        knowledge_base_id: ::std::string::String = "knowledgeBaseId" 0 with_knowledge_base_id,
        documents: ::std::vec::Vec<crate::ReportingTurnKnowledgeDocument> = "documents" 0 with_documents,
        search_query: ::std::string::String = "searchQuery" 0 with_search_query,
        answer_document_id: ::std::string::String = "answerDocumentId" 0 with_answer_document_id,
    )
});
