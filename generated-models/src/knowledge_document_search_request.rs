// @generated from the schema "KnowledgeDocumentSearchRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentSearchRequest`.
#[repr(C)]
pub struct KnowledgeDocumentSearchRequest {
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
    /// `includeDraftDocuments`: `boolean`.
    #[doc(alias = "includeDraftDocuments")]
    pub include_draft_documents: ::std::option::Option<bool>,
    /// `interval`: `DocumentQueryInterval`.
    pub interval: ::std::option::Option<::std::boxed::Box<crate::DocumentQueryInterval>>,
    /// `filter`: `DocumentQuery`.
    pub filter: ::std::option::Option<::std::boxed::Box<crate::DocumentQuery>>,
    /// `sortOrder`: `string`.
    #[doc(alias = "sortOrder")]
    pub sort_order: ::std::option::Option<crate::runtime::Open<SortOrder>>,
    /// `sortBy`: `string`.
    #[doc(alias = "sortBy")]
    pub sort_by: ::std::option::Option<crate::runtime::Open<SortBy>>,
    /// `application`: `KnowledgeSearchClientApplication`.
    pub application: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeSearchClientApplication>,
    >,
    /// `conversationContext`: `KnowledgeConversationContext`.
    #[doc(alias = "conversationContext")]
    pub conversation_context: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeConversationContext>,
    >,
    /// `confidenceThreshold`: `number (float)`.
    #[doc(alias = "confidenceThreshold")]
    pub confidence_threshold: ::std::option::Option<f64>,
    /// `answerHighlightTopResults`: `integer (int32)`.
    #[doc(alias = "answerHighlightTopResults")]
    pub answer_highlight_top_results: ::std::option::Option<i32>,
    /// `answerMode`: `array of string`.
    #[doc(alias = "answerMode")]
    pub answer_mode: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<AnswerMode>>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeDocumentSearchRequest "KnowledgeDocumentSearchRequest" 17 {
    (
        query: ::std::string::String = "query" 1 with_query,
        page_size: i32 = "pageSize" 0 with_page_size,
        page_number: i32 = "pageNumber" 0 with_page_number,
        search_id: ::std::string::String = "searchId" 2 with_search_id,
        total: i32 = "total" 2 with_total,
        page_count: i32 = "pageCount" 2 with_page_count,
        query_type: crate::runtime::Open<QueryType> = "queryType" 0 with_query_type,
        include_draft_documents: bool = "includeDraftDocuments" 0 with_include_draft_documents,
        interval: ::std::boxed::Box<crate::DocumentQueryInterval> = "interval" 0 with_interval,
        filter: ::std::boxed::Box<crate::DocumentQuery> = "filter" 0 with_filter,
        sort_order: crate::runtime::Open<SortOrder> = "sortOrder" 0 with_sort_order,
        sort_by: crate::runtime::Open<SortBy> = "sortBy" 0 with_sort_by,
        application: ::std::boxed::Box<crate::KnowledgeSearchClientApplication> = "application" 0 with_application,
        conversation_context: ::std::boxed::Box<crate::KnowledgeConversationContext> = "conversationContext" 0 with_conversation_context,
        confidence_threshold: f64 = "confidenceThreshold" 0 with_confidence_threshold,
        answer_highlight_top_results: i32 = "answerHighlightTopResults" 0 with_answer_highlight_top_results,
    )
    (
        answer_mode: ::std::vec::Vec<crate::runtime::Open<AnswerMode>> = "answerMode" 0 with_answer_mode,
    )
});

/// The property `queryType` of `KnowledgeDocumentSearchRequest`. Known values: `AutoSearch`, `ManualSearch`, `Suggestion`.
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

/// The property `sortOrder` of `KnowledgeDocumentSearchRequest`. Known values: `Asc`, `Desc`.
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
}

crate::runtime::known!(SortOrder);

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "Asc"),
        (Self::Desc, "Desc"),
    ];
}

/// The property `sortBy` of `KnowledgeDocumentSearchRequest`. Known values: `ConfidenceScore`, `DateCreated`, `DateModified`, `CategoryName`, `LabelName`.
#[non_exhaustive]
pub enum SortBy {
    ConfidenceScore,
    DateCreated,
    DateModified,
    CategoryName,
    LabelName,
}

crate::runtime::known!(SortBy);

impl crate::runtime::Enum for SortBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ConfidenceScore, "ConfidenceScore"),
        (Self::DateCreated, "DateCreated"),
        (Self::DateModified, "DateModified"),
        (Self::CategoryName, "CategoryName"),
        (Self::LabelName, "LabelName"),
    ];
}

/// The property `answerMode` of `KnowledgeDocumentSearchRequest`. Known values: `AnswerHighlight`, `AnswerGeneration`.
#[non_exhaustive]
pub enum AnswerMode {
    AnswerHighlight,
    AnswerGeneration,
}

crate::runtime::known!(AnswerMode);

impl crate::runtime::Enum for AnswerMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AnswerHighlight, "AnswerHighlight"),
        (Self::AnswerGeneration, "AnswerGeneration"),
    ];
}
