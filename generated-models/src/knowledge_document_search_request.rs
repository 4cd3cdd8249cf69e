// @generated from the schema "KnowledgeDocumentSearchRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentSearchRequest`.
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

impl crate::runtime::Model for KnowledgeDocumentSearchRequest {
    const EMPTY: Self = Self {
        query: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        search_id: ::std::option::Option::None,
        total: ::std::option::Option::None,
        page_count: ::std::option::Option::None,
        query_type: ::std::option::Option::None,
        include_draft_documents: ::std::option::Option::None,
        interval: ::std::option::Option::None,
        filter: ::std::option::Option::None,
        sort_order: ::std::option::Option::None,
        sort_by: ::std::option::Option::None,
        application: ::std::option::Option::None,
        conversation_context: ::std::option::Option::None,
        confidence_threshold: ::std::option::Option::None,
        answer_highlight_top_results: ::std::option::Option::None,
        answer_mode: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentSearchRequest = &<KnowledgeDocumentSearchRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentSearchRequest",
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
            ("includeDraftDocuments", "include_draft_documents", 0),
            ("interval", "interval", 0),
            ("filter", "filter", 0),
            ("sortOrder", "sort_order", 0),
            ("sortBy", "sort_by", 0),
            ("application", "application", 0),
            ("conversationContext", "conversation_context", 0),
            ("confidenceThreshold", "confidence_threshold", 0),
            ("answerHighlightTopResults", "answer_highlight_top_results", 0),
            ("answerMode", "answer_mode", 0),
        ],
        fields: &[
            &E.query,
            &E.page_size,
            &E.page_number,
            &E.search_id,
            &E.total,
            &E.page_count,
            &E.query_type,
            &E.include_draft_documents,
            &E.interval,
            &E.filter,
            &E.sort_order,
            &E.sort_by,
            &E.application,
            &E.conversation_context,
            &E.confidence_threshold,
            &E.answer_highlight_top_results,
            &E.answer_mode,
        ],
    }
};

crate::runtime::model!(KnowledgeDocumentSearchRequest);

crate::runtime::setters!(KnowledgeDocumentSearchRequest {
    with_query: query: ::std::string::String,
    with_page_size: page_size: i32,
    with_page_number: page_number: i32,
    with_search_id: search_id: ::std::string::String,
    with_total: total: i32,
    with_page_count: page_count: i32,
    with_query_type: query_type: crate::runtime::Open<QueryType>,
    with_include_draft_documents: include_draft_documents: bool,
    with_interval: interval: ::std::boxed::Box<crate::DocumentQueryInterval>,
    with_filter: filter: ::std::boxed::Box<crate::DocumentQuery>,
    with_sort_order: sort_order: crate::runtime::Open<SortOrder>,
    with_sort_by: sort_by: crate::runtime::Open<SortBy>,
    with_application: application: ::std::boxed::Box<crate::KnowledgeSearchClientApplication>,
    with_conversation_context: conversation_context: ::std::boxed::Box<crate::KnowledgeConversationContext>,
    with_confidence_threshold: confidence_threshold: f64,
    with_answer_highlight_top_results: answer_highlight_top_results: i32,
    with_answer_mode: answer_mode: ::std::vec::Vec<crate::runtime::Open<AnswerMode>>,
});

/// The property `queryType` of `KnowledgeDocumentSearchRequest`. Known values: `AutoSearch`, `ManualSearch`, `Suggestion`.
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

/// The property `sortOrder` of `KnowledgeDocumentSearchRequest`. Known values: `Asc`, `Desc`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
}

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "Asc"),
        (Self::Desc, "Desc"),
    ];
}

/// The property `sortBy` of `KnowledgeDocumentSearchRequest`. Known values: `ConfidenceScore`, `DateCreated`, `DateModified`, `CategoryName`, `LabelName`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SortBy {
    ConfidenceScore,
    DateCreated,
    DateModified,
    CategoryName,
    LabelName,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerMode {
    AnswerHighlight,
    AnswerGeneration,
}

impl crate::runtime::Enum for AnswerMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AnswerHighlight, "AnswerHighlight"),
        (Self::AnswerGeneration, "AnswerGeneration"),
    ];
}
