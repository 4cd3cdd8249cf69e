// @generated from the schema "KnowledgeDocumentFeedback"; changes made here are lost at the next generation

use crate::{
    EntityReference, KnowledgeConversationContext, KnowledgeDocumentVersionReference,
    KnowledgeSearchClientApplication,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `KnowledgeDocumentFeedback`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentFeedback {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `documentVariation`: `EntityReference`, required.
    #[doc(alias = "documentVariation")]
    pub document_variation: Option<Box<EntityReference>>,
    /// `rating`: one of `Negative` and `Positive`, required.
    pub rating: Option<Open<Rating>>,
    /// `reason`: one of `DocumentContent` and `SearchResults`.
    pub reason: Option<Open<Reason>>,
    /// `comment`: `string`.
    pub comment: Option<String>,
    /// `search`: `EntityReference`.
    pub search: Option<Box<EntityReference>>,
    /// `sessionId`: `string`, read-only.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `queryType`: one of `Unknown`, `Article`, `AutoSearch`, `Category` and 3 more.
    #[doc(alias = "queryType")]
    pub query_type: Option<Open<QueryType>>,
    /// `surfacingMethod`: one of `Unknown`, `Article`, `Snippet` and `Highlight`.
    #[doc(alias = "surfacingMethod")]
    pub surfacing_method: Option<Open<SurfacingMethod>>,
    /// `state`: one of `Draft` and `Final`.
    pub state: Option<Open<State>>,
    /// `document`: `KnowledgeDocumentVersionReference`, required.
    pub document: Option<Box<KnowledgeDocumentVersionReference>>,
    /// `application`: `KnowledgeSearchClientApplication`, required.
    pub application: Option<Box<KnowledgeSearchClientApplication>>,
    /// `conversationContext`: `KnowledgeConversationContext`.
    #[doc(alias = "conversationContext")]
    pub conversation_context: Option<Box<KnowledgeConversationContext>>,
    /// `userId`: `string`, read-only.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentFeedback "KnowledgeDocumentFeedback" 16 {
    (
        id: String = "id" with_id read_only,
        document_variation: Box<EntityReference> = "documentVariation" with_document_variation required,
        rating: Open<Rating> = "rating" with_rating required,
        reason: Open<Reason> = "reason" with_reason,
        comment: String = "comment" with_comment,
        search: Box<EntityReference> = "search" with_search,
        session_id: String = "sessionId" with_session_id read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        query_type: Open<QueryType> = "queryType" with_query_type,
        surfacing_method: Open<SurfacingMethod> = "surfacingMethod" with_surfacing_method,
        state: Open<State> = "state" with_state,
        document: Box<KnowledgeDocumentVersionReference> = "document" with_document required,
        application: Box<KnowledgeSearchClientApplication> = "application" with_application required,
        conversation_context: Box<KnowledgeConversationContext> = "conversationContext" with_conversation_context,
        user_id: String = "userId" with_user_id read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `rating` of `KnowledgeDocumentFeedback`. Known values: `Negative`, `Positive`.
#[repr(u16)]
#[non_exhaustive]
pub enum Rating {
    Negative,
    Positive,
}

crate::runtime::values!(Rating {
    Negative = "Negative",
    Positive = "Positive",
});

/// The property `reason` of `KnowledgeDocumentFeedback`. Known values: `DocumentContent`, `SearchResults`.
#[repr(u16)]
#[non_exhaustive]
pub enum Reason {
    DocumentContent,
    SearchResults,
}

crate::runtime::values!(Reason {
    DocumentContent = "DocumentContent",
    SearchResults = "SearchResults",
});

/// The property `queryType` of `KnowledgeDocumentFeedback`. Known values: `Unknown`, `Article`, `AutoSearch`, `Category`, `ManualSearch`, `Recommendation`, `Suggestion`.
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

/// The property `surfacingMethod` of `KnowledgeDocumentFeedback`. Known values: `Unknown`, `Article`, `Snippet`, `Highlight`.
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

/// The property `state` of `KnowledgeDocumentFeedback`. Known values: `Draft`, `Final`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Draft,
    Final,
}

crate::runtime::values!(State {
    Draft = "Draft",
    Final = "Final",
});
