// @generated from the schema "KnowledgeDocumentGuestSearch"; changes made here are lost at the next generation

use crate::KnowledgeDocumentGuestSearchResult;
use crate::runtime::{Extra, Open};

/// The schema `KnowledgeDocumentGuestSearch`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentGuestSearch {
    /// `query`: `string`, required.
    pub query: Option<String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `searchId`: `string`, read-only.
    #[doc(alias = "searchId")]
    pub search_id: Option<String>,
    /// `total`: `integer (int32)`, read-only.
    pub total: Option<i32>,
    /// `pageCount`: `integer (int32)`, read-only.
    #[doc(alias = "pageCount")]
    pub page_count: Option<i32>,
    /// `queryType`: one of `AutoSearch`, `ManualSearch` and `Suggestion`.
    #[doc(alias = "queryType")]
    pub query_type: Option<Open<QueryType>>,
    /// `sessionId`: `string`, read-only.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `results`: `array of KnowledgeDocumentGuestSearchResult`, read-only.
    pub results: Option<Vec<KnowledgeDocumentGuestSearchResult>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentGuestSearch "KnowledgeDocumentGuestSearch" 9 {
    (
        query: String = "query" with_query required,
        page_size: i32 = "pageSize" with_page_size,
        page_number: i32 = "pageNumber" with_page_number,
        search_id: String = "searchId" with_search_id read_only,
        total: i32 = "total" with_total read_only,
        page_count: i32 = "pageCount" with_page_count read_only,
        query_type: Open<QueryType> = "queryType" with_query_type,
        session_id: String = "sessionId" with_session_id read_only,
        results: Vec<KnowledgeDocumentGuestSearchResult> = "results" with_results read_only,
    )
});

/// The property `queryType` of `KnowledgeDocumentGuestSearch`. Known values: `AutoSearch`, `ManualSearch`, `Suggestion`.
#[repr(u16)]
#[non_exhaustive]
pub enum QueryType {
    AutoSearch,
    ManualSearch,
    Suggestion,
}

crate::runtime::values!(QueryType {
    AutoSearch = "AutoSearch",
    ManualSearch = "ManualSearch",
    Suggestion = "Suggestion",
});
