// @generated from the schema "ReportingTurnKnowledgeSearchEvent"; changes made here are lost at the next generation

/// The schema `ReportingTurnKnowledgeSearchEvent`.
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

impl crate::runtime::Model for ReportingTurnKnowledgeSearchEvent {
    const EMPTY: Self = Self {
        search_id: ::std::option::Option::None,
        knowledge_base_id: ::std::option::Option::None,
        documents: ::std::option::Option::None,
        search_query: ::std::option::Option::None,
        answer_document_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ReportingTurnKnowledgeSearchEvent = &<ReportingTurnKnowledgeSearchEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ReportingTurnKnowledgeSearchEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("searchId", "search_id", 0),
            ("knowledgeBaseId", "knowledge_base_id", 0),
            ("documents", "documents", 0),
            ("searchQuery", "search_query", 0),
            ("answerDocumentId", "answer_document_id", 0),
        ],
        fields: &[
            &E.search_id,
            &E.knowledge_base_id,
            &E.documents,
            &E.search_query,
            &E.answer_document_id,
        ],
    }
};

crate::runtime::model!(ReportingTurnKnowledgeSearchEvent);

crate::runtime::setters!(ReportingTurnKnowledgeSearchEvent {
    with_search_id: search_id: ::std::string::String,
    with_knowledge_base_id: knowledge_base_id: ::std::string::String,
    with_documents: documents: ::std::vec::Vec<crate::ReportingTurnKnowledgeDocument>,
    with_search_query: search_query: ::std::string::String,
    with_answer_document_id: answer_document_id: ::std::string::String,
});
