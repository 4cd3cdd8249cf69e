// @generated from the schema "KnowledgeGuestDocumentSuggestion"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestDocumentSuggestion`.
pub struct KnowledgeGuestDocumentSuggestion {
    /// `query`: `string`, required.
    pub query: ::std::option::Option<::std::string::String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `sessionId`: `string`, read-only.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `results`: `array of KnowledgeGuestDocumentSuggestionResult`, read-only.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeGuestDocumentSuggestionResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeGuestDocumentSuggestion {
    const EMPTY: Self = Self {
        query: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeGuestDocumentSuggestion = &<KnowledgeGuestDocumentSuggestion as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeGuestDocumentSuggestion",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("query", "query", 1),
            ("pageSize", "page_size", 0),
            ("sessionId", "session_id", 2),
            ("results", "results", 2),
        ],
        fields: &[&E.query, &E.page_size, &E.session_id, &E.results],
    }
};

crate::runtime::model!(KnowledgeGuestDocumentSuggestion);

crate::runtime::setters!(KnowledgeGuestDocumentSuggestion {
    with_query: query: ::std::string::String,
    with_page_size: page_size: i32,
    with_session_id: session_id: ::std::string::String,
    with_results: results: ::std::vec::Vec<crate::KnowledgeGuestDocumentSuggestionResult>,
});
