// @generated from the schema "KnowledgeDocumentGuestSearch"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentGuestSearch`.
pub struct KnowledgeDocumentGuestSearch {
    /// `query`: `string`, required.
    pub query: ::std::option::Option<::std::string::String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `searchId`: `string`, read-only.
    #[doc(alias = "searchId")]
    pub search_id: ::std::option::Option<::std::string::String>,
    /// `total`: `integer (int32)`, read-only.
    pub total: ::std::option::Option<i32>,
    /// `pageCount`: `integer (int32)`, read-only.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i32>,
    /// `queryType`: `string`.
    #[doc(alias = "queryType")]
    pub query_type: ::std::option::Option<crate::runtime::Open<QueryType>>,
    /// `sessionId`: `string`, read-only.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `results`: `array of KnowledgeDocumentGuestSearchResult`, read-only.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeDocumentGuestSearchResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeDocumentGuestSearch {
    const EMPTY: Self = Self {
        query: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        search_id: ::std::option::Option::None,
        total: ::std::option::Option::None,
        page_count: ::std::option::Option::None,
        query_type: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentGuestSearch = &<KnowledgeDocumentGuestSearch as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentGuestSearch",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("query", "query", 1),
            ("pageSize", "page_size", 0),
            ("pageNumber", "page_number", 0),
            ("searchId", "search_id", 2),
            ("total", "total", 2),
            ("pageCount", "page_count", 2),
            ("queryType", "query_type", 0),
            ("sessionId", "session_id", 2),
            ("results", "results", 2),
        ],
        fields: &[
            &E.query,
            &E.page_size,
            &E.page_number,
            &E.search_id,
            &E.total,
            &E.page_count,
            &E.query_type,
            &E.session_id,
            &E.results,
        ],
    }
};

crate::runtime::model!(KnowledgeDocumentGuestSearch);

crate::runtime::setters!(KnowledgeDocumentGuestSearch {
    with_query: query: ::std::string::String,
    with_page_size: page_size: i32,
    with_page_number: page_number: i32,
    with_search_id: search_id: ::std::string::String,
    with_total: total: i32,
    with_page_count: page_count: i32,
    with_query_type: query_type: crate::runtime::Open<QueryType>,
    with_session_id: session_id: ::std::string::String,
    with_results: results: ::std::vec::Vec<crate::KnowledgeDocumentGuestSearchResult>,
});

/// The property `queryType` of `KnowledgeDocumentGuestSearch`. Known values: `AutoSearch`, `ManualSearch`, `Suggestion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryType {
    AutoSearch,
    ManualSearch,
    Suggestion,
}

impl crate::runtime::Enum for QueryType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AutoSearch, "AutoSearch"),
        (Self::ManualSearch, "ManualSearch"),
        (Self::Suggestion, "Suggestion"),
    ];
}
