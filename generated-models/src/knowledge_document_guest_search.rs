// @generated from the schema "KnowledgeDocumentGuestSearch"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentGuestSearch`.
#[repr(C)]
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

crate::runtime::model!(KnowledgeDocumentGuestSearch "KnowledgeDocumentGuestSearch" 9 {
    (
        query: ::std::string::String = "query" 1 with_query,
        page_size: i32 = "pageSize" 0 with_page_size,
        page_number: i32 = "pageNumber" 0 with_page_number,
        search_id: ::std::string::String = "searchId" 2 with_search_id,
        total: i32 = "total" 2 with_total,
        page_count: i32 = "pageCount" 2 with_page_count,
        query_type: crate::runtime::Open<QueryType> = "queryType" 0 with_query_type,
        session_id: ::std::string::String = "sessionId" 2 with_session_id,
        results: ::std::vec::Vec<crate::KnowledgeDocumentGuestSearchResult> = "results" 2 with_results,
    )
});

/// The property `queryType` of `KnowledgeDocumentGuestSearch`. Known values: `AutoSearch`, `ManualSearch`, `Suggestion`.
#[non_exhaustive]
pub enum QueryType {
    AutoSearch,
    ManualSearch,
    Suggestion,
}

crate::runtime::known!(QueryType);

impl crate::runtime::Enum for QueryType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AutoSearch, "AutoSearch"),
        (Self::ManualSearch, "ManualSearch"),
        (Self::Suggestion, "Suggestion"),
    ];
}
