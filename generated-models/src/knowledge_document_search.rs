// @generated from the schema "KnowledgeDocumentSearch"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentSearch`.
#[repr(C)]
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

crate::runtime::model!(KnowledgeDocumentSearch "KnowledgeDocumentSearch" 12 {
    (
        query: ::std::string::String = "query" 1 with_query,
        page_size: i32 = "pageSize" 0 with_page_size,
        page_number: i32 = "pageNumber" 0 with_page_number,
        search_id: ::std::string::String = "searchId" 2 with_search_id,
        total: i32 = "total" 2 with_total,
        page_count: i32 = "pageCount" 2 with_page_count,
        query_type: crate::runtime::Open<QueryType> = "queryType" 0 with_query_type,
        results: ::std::vec::Vec<crate::KnowledgeDocumentSearchResult> = "results" 2 with_results,
        application: ::std::boxed::Box<crate::KnowledgeSearchClientApplication> = "application" 0 with_application,
        conversation_context: ::std::boxed::Box<crate::KnowledgeConversationContextResponse> = "conversationContext" 0 with_conversation_context,
        confidence_threshold: f64 = "confidenceThreshold" 0 with_confidence_threshold,
        answer_generation: ::std::boxed::Box<crate::KnowledgeAnswerGenerationResponse> = "answerGeneration" 0 with_answer_generation,
    )
});

/// The property `queryType` of `KnowledgeDocumentSearch`. Known values: `AutoSearch`, `ManualSearch`, `Suggestion`.
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
