// @generated from the schema "KnowledgeDocumentSuggestion"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentSuggestion`.
pub struct KnowledgeDocumentSuggestion {
    /// `query`: `string`, required.
    pub query: ::std::option::Option<::std::string::String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `results`: `array of KnowledgeDocumentSuggestionResult`, read-only.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeDocumentSuggestionResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeDocumentSuggestion {
    const EMPTY: Self = Self {
        query: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentSuggestion = &<KnowledgeDocumentSuggestion as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentSuggestion",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("query", "query", 1),
            ("pageSize", "page_size", 0),
            ("results", "results", 2),
        ],
        fields: &[&E.query, &E.page_size, &E.results],
    }
};

crate::runtime::model!(KnowledgeDocumentSuggestion);

crate::runtime::setters!(KnowledgeDocumentSuggestion {
    with_query: query: ::std::string::String,
    with_page_size: page_size: i32,
    with_results: results: ::std::vec::Vec<crate::KnowledgeDocumentSuggestionResult>,
});
