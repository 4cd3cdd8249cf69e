// @generated from the schema "KnowledgeDocumentSuggestionRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentSuggestionRequest`.
pub struct KnowledgeDocumentSuggestionRequest {
    /// `query`: `string`, required.
    pub query: ::std::option::Option<::std::string::String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `includeDraftDocuments`: `boolean`.
    #[doc(alias = "includeDraftDocuments")]
    pub include_draft_documents: ::std::option::Option<bool>,
    /// `interval`: `DocumentQueryInterval`.
    pub interval: ::std::option::Option<::std::boxed::Box<crate::DocumentQueryInterval>>,
    /// `filter`: `DocumentQuery`.
    pub filter: ::std::option::Option<::std::boxed::Box<crate::DocumentQuery>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeDocumentSuggestionRequest {
    const EMPTY: Self = Self {
        query: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        include_draft_documents: ::std::option::Option::None,
        interval: ::std::option::Option::None,
        filter: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentSuggestionRequest = &<KnowledgeDocumentSuggestionRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentSuggestionRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("query", "query", 1),
            ("pageSize", "page_size", 0),
            ("includeDraftDocuments", "include_draft_documents", 0),
            ("interval", "interval", 0),
            ("filter", "filter", 0),
        ],
        fields: &[
            &E.query,
            &E.page_size,
            &E.include_draft_documents,
            &E.interval,
            &E.filter,
        ],
    }
};

crate::runtime::model!(KnowledgeDocumentSuggestionRequest);

crate::runtime::setters!(KnowledgeDocumentSuggestionRequest {
    with_query: query: ::std::string::String,
    with_page_size: page_size: i32,
    with_include_draft_documents: include_draft_documents: bool,
    with_interval: interval: ::std::boxed::Box<crate::DocumentQueryInterval>,
    with_filter: filter: ::std::boxed::Box<crate::DocumentQuery>,
});
