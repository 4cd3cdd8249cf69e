// @generated from the schema "KnowledgeDocumentSearch"; changes made here are lost at the next generation

use crate::{
    KnowledgeAnswerGenerationResponse, KnowledgeConversationContextResponse,
    KnowledgeDocumentSearchResult, KnowledgeSearchClientApplication,
};
use crate::runtime::{Extra, Open};

/// The schema `KnowledgeDocumentSearch`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentSearch {
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
    /// `results`: `array of KnowledgeDocumentSearchResult`, read-only.
    pub results: Option<Vec<KnowledgeDocumentSearchResult>>,
    /// `application`: `KnowledgeSearchClientApplication`.
    pub application: Option<Box<KnowledgeSearchClientApplication>>,
    /// `conversationContext`: `KnowledgeConversationContextResponse`.
    #[doc(alias = "conversationContext")]
    pub conversation_context: Option<Box<KnowledgeConversationContextResponse>>,
    /// `confidenceThreshold`: `number (float)`.
    #[doc(alias = "confidenceThreshold")]
    pub confidence_threshold: Option<f64>,
    /// `answerGeneration`: `KnowledgeAnswerGenerationResponse`.
    #[doc(alias = "answerGeneration")]
    pub answer_generation: Option<Box<KnowledgeAnswerGenerationResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentSearch "KnowledgeDocumentSearch" 12 {
    (
        query: String = "query" with_query required,
        page_size: i32 = "pageSize" with_page_size,
        page_number: i32 = "pageNumber" with_page_number,
        search_id: String = "searchId" with_search_id read_only,
        total: i32 = "total" with_total read_only,
        page_count: i32 = "pageCount" with_page_count read_only,
        query_type: Open<QueryType> = "queryType" with_query_type,
        results: Vec<KnowledgeDocumentSearchResult> = "results" with_results read_only,
        application: Box<KnowledgeSearchClientApplication> = "application" with_application,
        conversation_context: Box<KnowledgeConversationContextResponse> = "conversationContext" with_conversation_context,
        confidence_threshold: f64 = "confidenceThreshold" with_confidence_threshold,
        answer_generation: Box<KnowledgeAnswerGenerationResponse> = "answerGeneration" with_answer_generation,
    )
});

/// The property `queryType` of `KnowledgeDocumentSearch`. Known values: `AutoSearch`, `ManualSearch`, `Suggestion`.
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
