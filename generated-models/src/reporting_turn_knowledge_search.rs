// @generated from the schema "ReportingTurnKnowledgeSearch"; changes made here are lost at the next generation

/// The schema `ReportingTurnKnowledgeSearch`.
#[repr(C)]
pub struct ReportingTurnKnowledgeSearch {
    /// `searchId`: `string`.
    #[doc(alias = "searchId")]
    pub search_id: ::std::option::Option<::std::string::String>,
    /// `documents`: `array of ReportingTurnKnowledgeDocument`.
    pub documents: ::std::option::Option<
        ::std::vec::Vec<crate::ReportingTurnKnowledgeDocument>,
    >,
    /// `query`: `string`.
    pub query: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ReportingTurnKnowledgeSearch "ReportingTurnKnowledgeSearch" 3 {
    (
        search_id: ::std::string::String = "searchId" 0 with_search_id,
        documents: ::std::vec::Vec<crate::ReportingTurnKnowledgeDocument> = "documents" 0 with_documents,
        query: ::std::string::String = "query" 0 with_query,
    )
});
