// @generated from the schema "KnowledgeDocumentView"; changes made here are lost at the next generation

use crate::{KnowledgeConversationContext, KnowledgeSearchClientApplication};
use crate::runtime::{Extra, Open};

/// The schema `KnowledgeDocumentView`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentView {
    /// `documentVariationId`: `string`, required.
    #[doc(alias = "documentVariationId")]
    pub document_variation_id: Option<String>,
    /// `documentVersionId`: `string`, required.
    #[doc(alias = "documentVersionId")]
    pub document_version_id: Option<String>,
    /// `searchId`: `string`.
    #[doc(alias = "searchId")]
    pub search_id: Option<String>,
    /// `queryType`: one of `Unknown`, `Article`, `AutoSearch`, `Category` and 3 more.
    #[doc(alias = "queryType")]
    pub query_type: Option<Open<QueryType>>,
    /// `surfacingMethod`: one of `Unknown`, `Article`, `Snippet` and `Highlight`.
    #[doc(alias = "surfacingMethod")]
    pub surfacing_method: Option<Open<SurfacingMethod>>,
    /// `application`: `KnowledgeSearchClientApplication`, required.
    pub application: Option<Box<KnowledgeSearchClientApplication>>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `conversationContext`: `KnowledgeConversationContext`.
    #[doc(alias = "conversationContext")]
    pub conversation_context: Option<Box<KnowledgeConversationContext>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentView "KnowledgeDocumentView" 8 {
    (
        document_variation_id: String = "documentVariationId" with_document_variation_id required,
        document_version_id: String = "documentVersionId" with_document_version_id required,
        search_id: String = "searchId" with_search_id,
        query_type: Open<QueryType> = "queryType" with_query_type,
        surfacing_method: Open<SurfacingMethod> = "surfacingMethod" with_surfacing_method,
        application: Box<KnowledgeSearchClientApplication> = "application" with_application required,
        session_id: String = "sessionId" with_session_id,
        conversation_context: Box<KnowledgeConversationContext> = "conversationContext" with_conversation_context,
    )
});

/// The property `queryType` of `KnowledgeDocumentView`. Known values: `Unknown`, `Article`, `AutoSearch`, `Category`, `ManualSearch`, `Recommendation`, `Suggestion`.
#[repr(u16)]
#[non_exhaustive]
pub enum QueryType {
    Unknown,
    Article,
    AutoSearch,
    Category,
    ManualSearch,
    Recommendation,
    Suggestion,
}

crate::runtime::values!(QueryType {
    Unknown = "Unknown",
    Article = "Article",
    AutoSearch = "AutoSearch",
    Category = "Category",
    ManualSearch = "ManualSearch",
    Recommendation = "Recommendation",
    Suggestion = "Suggestion",
});

/// The property `surfacingMethod` of `KnowledgeDocumentView`. Known values: `Unknown`, `Article`, `Snippet`, `Highlight`.
#[repr(u16)]
#[non_exhaustive]
pub enum SurfacingMethod {
    Unknown,
    Article,
    Snippet,
    Highlight,
}

crate::runtime::values!(SurfacingMethod {
    Unknown = "Unknown",
    Article = "Article",
    Snippet = "Snippet",
    Highlight = "Highlight",
});
