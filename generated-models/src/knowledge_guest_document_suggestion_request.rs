// @generated from the schema "KnowledgeGuestDocumentSuggestionRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestDocumentSuggestionRequest`.
pub struct KnowledgeGuestDocumentSuggestionRequest {
    /// `query`: `string`, required.
    pub query: ::std::option::Option<::std::string::String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `includeDraftDocuments`: `boolean`.
    #[doc(alias = "includeDraftDocuments")]
    pub include_draft_documents: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeGuestDocumentSuggestionRequest {
    const EMPTY: Self = Self {
        query: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        include_draft_documents: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeGuestDocumentSuggestionRequest = &<KnowledgeGuestDocumentSuggestionRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeGuestDocumentSuggestionRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("query", "query", 1),
            ("pageSize", "page_size", 0),
            ("includeDraftDocuments", "include_draft_documents", 0),
        ],
        fields: &[&E.query, &E.page_size, &E.include_draft_documents],
    }
};

crate::runtime::model!(KnowledgeGuestDocumentSuggestionRequest);

crate::runtime::setters!(KnowledgeGuestDocumentSuggestionRequest {
    with_query: query: ::std::string::String,
    with_page_size: page_size: i32,
    with_include_draft_documents: include_draft_documents: bool,
});
