// @generated from the schema "ReportingTurnKnowledgeSearch"; changes made here are lost at the next generation

use crate::ReportingTurnKnowledgeDocument;
use crate::runtime::Extra;

/// The schema `ReportingTurnKnowledgeSearch`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ReportingTurnKnowledgeSearch {
    /// `searchId`: `string`.
    #[doc(alias = "searchId")]
    pub search_id: Option<String>,
    /// `documents`: `array of ReportingTurnKnowledgeDocument`.
    pub documents: Option<Vec<ReportingTurnKnowledgeDocument>>,
    /// `query`: `string`.
    pub query: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ReportingTurnKnowledgeSearch "ReportingTurnKnowledgeSearch" 3 {
    (
        search_id: String = "searchId" with_search_id,
        documents: Vec<ReportingTurnKnowledgeDocument> = "documents" with_documents,
        query: String = "query" with_query,
    )
});
