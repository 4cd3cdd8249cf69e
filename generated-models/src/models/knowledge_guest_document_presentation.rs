// @generated from the schema "KnowledgeGuestDocumentPresentation"; changes made here are lost at the next generation

use crate::{KnowledgeGuestSearchClientApplication, PresentedKnowledgeDocument};
use crate::runtime::{Extra, Open};

/// The schema `KnowledgeGuestDocumentPresentation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeGuestDocumentPresentation {
    /// `documents`: `array of PresentedKnowledgeDocument`, required.
    pub documents: Option<Vec<PresentedKnowledgeDocument>>,
    /// `searchId`: `string`.
    #[doc(alias = "searchId")]
    pub search_id: Option<String>,
    /// `queryType`: one of `Unknown`, `Article`, `AutoSearch`, `Category` and 3 more.
    #[doc(alias = "queryType")]
    pub query_type: Option<Open<QueryType>>,
    /// `surfacingMethod`: one of `Unknown`, `Article`, `Snippet` and `Highlight`.
    #[doc(alias = "surfacingMethod")]
    pub surfacing_method: Option<Open<SurfacingMethod>>,
    /// `sessionId`: `string`, read-only.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `application`: `KnowledgeGuestSearchClientApplication`, read-only.
    pub application: Option<Box<KnowledgeGuestSearchClientApplication>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeGuestDocumentPresentation "KnowledgeGuestDocumentPresentation" 6 {
    (
        documents: Vec<PresentedKnowledgeDocument> = "documents" with_documents required,
        search_id: String = "searchId" with_search_id,
        query_type: Open<QueryType> = "queryType" with_query_type,
        surfacing_method: Open<SurfacingMethod> = "surfacingMethod" with_surfacing_method,
        session_id: String = "sessionId" with_session_id read_only,
        application: Box<KnowledgeGuestSearchClientApplication> = "application" with_application read_only,
    )
});

/// The property `queryType` of `KnowledgeGuestDocumentPresentation`. Known values: `Unknown`, `Article`, `AutoSearch`, `Category`, `ManualSearch`, `Recommendation`, `Suggestion`.
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

/// The property `surfacingMethod` of `KnowledgeGuestDocumentPresentation`. Known values: `Unknown`, `Article`, `Snippet`, `Highlight`.
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
