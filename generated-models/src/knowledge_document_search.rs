// @generated from the schema "KnowledgeDocumentSearch"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentSearch`.
pub struct KnowledgeDocumentSearch {
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
    /// `results`: `array of KnowledgeDocumentSearchResult`, read-only.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeDocumentSearchResult>,
    >,
    /// `application`: `KnowledgeSearchClientApplication`.
    pub application: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeSearchClientApplication>,
    >,
    /// `conversationContext`: `KnowledgeConversationContextResponse`.
    #[doc(alias = "conversationContext")]
    pub conversation_context: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeConversationContextResponse>,
    >,
    /// `confidenceThreshold`: `number (float)`.
    #[doc(alias = "confidenceThreshold")]
    pub confidence_threshold: ::std::option::Option<f64>,
    /// `answerGeneration`: `KnowledgeAnswerGenerationResponse`.
    #[doc(alias = "answerGeneration")]
    pub answer_generation: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeAnswerGenerationResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeDocumentSearch {
    const EMPTY: Self = Self {
        query: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        search_id: ::std::option::Option::None,
        total: ::std::option::Option::None,
        page_count: ::std::option::Option::None,
        query_type: ::std::option::Option::None,
        results: ::std::option::Option::None,
        application: ::std::option::Option::None,
        conversation_context: ::std::option::Option::None,
        confidence_threshold: ::std::option::Option::None,
        answer_generation: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentSearch = &<KnowledgeDocumentSearch as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentSearch",
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
            ("results", "results", 2),
            ("application", "application", 0),
            ("conversationContext", "conversation_context", 0),
            ("confidenceThreshold", "confidence_threshold", 0),
            ("answerGeneration", "answer_generation", 0),
        ],
        fields: &[
            &E.query,
            &E.page_size,
            &E.page_number,
            &E.search_id,
            &E.total,
            &E.page_count,
            &E.query_type,
            &E.results,
            &E.application,
            &E.conversation_context,
            &E.confidence_threshold,
            &E.answer_generation,
        ],
    }
};

crate::runtime::model!(KnowledgeDocumentSearch);

crate::runtime::setters!(KnowledgeDocumentSearch {
    with_query: query: ::std::string::String,
    with_page_size: page_size: i32,
    with_page_number: page_number: i32,
    with_search_id: search_id: ::std::string::String,
    with_total: total: i32,
    with_page_count: page_count: i32,
    with_query_type: query_type: crate::runtime::Open<QueryType>,
    with_results: results: ::std::vec::Vec<crate::KnowledgeDocumentSearchResult>,
    with_application: application: ::std::boxed::Box<crate::KnowledgeSearchClientApplication>,
    with_conversation_context: conversation_context: ::std::boxed::Box<crate::KnowledgeConversationContextResponse>,
    with_confidence_threshold: confidence_threshold: f64,
    with_answer_generation: answer_generation: ::std::boxed::Box<crate::KnowledgeAnswerGenerationResponse>,
});

/// The property `queryType` of `KnowledgeDocumentSearch`. Known values: `AutoSearch`, `ManualSearch`, `Suggestion`.
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
