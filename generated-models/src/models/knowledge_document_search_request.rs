// @generated from the schema "KnowledgeDocumentSearchRequest"; changes made here are lost at the next generation

use crate::{
    DocumentQuery, DocumentQueryInterval, KnowledgeConversationContext,
    KnowledgeSearchClientApplication,
};
use crate::runtime::{Extra, Open};

/// The schema `KnowledgeDocumentSearchRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentSearchRequest {
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
    /// `includeDraftDocuments`: `boolean`.
    #[doc(alias = "includeDraftDocuments")]
    pub include_draft_documents: Option<bool>,
    /// `interval`: `DocumentQueryInterval`.
    pub interval: Option<Box<DocumentQueryInterval>>,
    /// `filter`: `DocumentQuery`.
    pub filter: Option<Box<DocumentQuery>>,
    /// `sortOrder`: one of `Asc` and `Desc`.
    #[doc(alias = "sortOrder")]
    pub sort_order: Option<Open<SortOrder>>,
    /// `sortBy`: one of `ConfidenceScore`, `DateCreated`, `DateModified`, `CategoryName` and `LabelName`.
    #[doc(alias = "sortBy")]
    pub sort_by: Option<Open<SortBy>>,
    /// `application`: `KnowledgeSearchClientApplication`.
    pub application: Option<Box<KnowledgeSearchClientApplication>>,
    /// `conversationContext`: `KnowledgeConversationContext`.
    #[doc(alias = "conversationContext")]
    pub conversation_context: Option<Box<KnowledgeConversationContext>>,
    /// `confidenceThreshold`: `number (float)`.
    #[doc(alias = "confidenceThreshold")]
    pub confidence_threshold: Option<f64>,
    /// `answerHighlightTopResults`: `integer (int32)`.
    #[doc(alias = "answerHighlightTopResults")]
    pub answer_highlight_top_results: Option<i32>,
    /// `answerMode`: array of one of `AnswerHighlight` and `AnswerGeneration`.
    #[doc(alias = "answerMode")]
    pub answer_mode: Option<Vec<Open<AnswerMode>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentSearchRequest "KnowledgeDocumentSearchRequest" 17 {
    (
        query: String = "query" with_query required,
        page_size: i32 = "pageSize" with_page_size,
        page_number: i32 = "pageNumber" with_page_number,
        search_id: String = "searchId" with_search_id read_only,
        total: i32 = "total" with_total read_only,
        page_count: i32 = "pageCount" with_page_count read_only,
        query_type: Open<QueryType> = "queryType" with_query_type,
        include_draft_documents: bool = "includeDraftDocuments" with_include_draft_documents,
        interval: Box<DocumentQueryInterval> = "interval" with_interval,
        filter: Box<DocumentQuery> = "filter" with_filter,
        sort_order: Open<SortOrder> = "sortOrder" with_sort_order,
        sort_by: Open<SortBy> = "sortBy" with_sort_by,
        application: Box<KnowledgeSearchClientApplication> = "application" with_application,
        conversation_context: Box<KnowledgeConversationContext> = "conversationContext" with_conversation_context,
        confidence_threshold: f64 = "confidenceThreshold" with_confidence_threshold,
        answer_highlight_top_results: i32 = "answerHighlightTopResults" with_answer_highlight_top_results,
    )
    (
        answer_mode: Vec<Open<AnswerMode>> = "answerMode" with_answer_mode,
    )
});

/// The property `queryType` of `KnowledgeDocumentSearchRequest`. Known values: `AutoSearch`, `ManualSearch`, `Suggestion`.
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

/// The property `sortOrder` of `KnowledgeDocumentSearchRequest`. Known values: `Asc`, `Desc`.
#[repr(u16)]
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
}

crate::runtime::values!(SortOrder {
    Asc = "Asc",
    Desc = "Desc",
});

/// The property `sortBy` of `KnowledgeDocumentSearchRequest`. Known values: `ConfidenceScore`, `DateCreated`, `DateModified`, `CategoryName`, `LabelName`.
#[repr(u16)]
#[non_exhaustive]
pub enum SortBy {
    ConfidenceScore,
    DateCreated,
    DateModified,
    CategoryName,
    LabelName,
}

crate::runtime::values!(SortBy {
    ConfidenceScore = "ConfidenceScore",
    DateCreated = "DateCreated",
    DateModified = "DateModified",
    CategoryName = "CategoryName",
    LabelName = "LabelName",
});

/// The property `answerMode` of `KnowledgeDocumentSearchRequest`. Known values: `AnswerHighlight`, `AnswerGeneration`.
#[repr(u16)]
#[non_exhaustive]
pub enum AnswerMode {
    AnswerHighlight,
    AnswerGeneration,
}

crate::runtime::values!(AnswerMode {
    AnswerHighlight = "AnswerHighlight",
    AnswerGeneration = "AnswerGeneration",
});
