// @generated from the schema "ReportingTurnKnowledgeSearchEvent"; changes made here are lost at the next generation

use crate::ReportingTurnKnowledgeDocument;
use crate::runtime::Extra;

/// The schema `ReportingTurnKnowledgeSearchEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ReportingTurnKnowledgeSearchEvent {
    /// `searchId`: `string`.
    #[doc(alias = "searchId")]
    pub search_id: Option<String>,
    /// `knowledgeBaseId`: `string`.
    #[doc(alias = "knowledgeBaseId")]
    pub knowledge_base_id: Option<String>,
    /// `documents`: `array of ReportingTurnKnowledgeDocument`.
    pub documents: Option<Vec<ReportingTurnKnowledgeDocument>>,
    /// `searchQuery`: `string`.
    #[doc(alias = "searchQuery")]
    pub search_query: Option<String>,
    /// `answerDocumentId`: `string`.
    #[doc(alias = "answerDocumentId")]
    pub answer_document_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ReportingTurnKnowledgeSearchEvent "ReportingTurnKnowledgeSearchEvent" 5 {
    (
        search_id: String = "searchId" with_search_id,
        knowledge_base_id: String = "knowledgeBaseId" with_knowledge_base_id,
        documents: Vec<ReportingTurnKnowledgeDocument> = "documents" with_documents,
        search_query: String = "searchQuery" with_search_query,
        answer_document_id: String = "answerDocumentId" with_answer_document_id,
    )
});
