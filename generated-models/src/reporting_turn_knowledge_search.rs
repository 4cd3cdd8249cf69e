// @generated from the schema "ReportingTurnKnowledgeSearch"; changes made here are lost at the next generation

/// The schema `ReportingTurnKnowledgeSearch`.
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

impl crate::runtime::Model for ReportingTurnKnowledgeSearch {
    const EMPTY: Self = Self {
        search_id: ::std::option::Option::None,
        documents: ::std::option::Option::None,
        query: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ReportingTurnKnowledgeSearch = &<ReportingTurnKnowledgeSearch as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ReportingTurnKnowledgeSearch",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("searchId", "search_id", 0),
            ("documents", "documents", 0),
            ("query", "query", 0),
        ],
        fields: &[&E.search_id, &E.documents, &E.query],
    }
};

crate::runtime::model!(ReportingTurnKnowledgeSearch);

crate::runtime::setters!(ReportingTurnKnowledgeSearch {
    with_search_id: search_id: ::std::string::String,
    with_documents: documents: ::std::vec::Vec<crate::ReportingTurnKnowledgeDocument>,
    with_query: query: ::std::string::String,
});
