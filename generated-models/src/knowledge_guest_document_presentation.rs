// @generated from the schema "KnowledgeGuestDocumentPresentation"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestDocumentPresentation`.
#[repr(C)]
pub struct KnowledgeGuestDocumentPresentation {
    /// `documents`: `array of PresentedKnowledgeDocument`, required.
    pub documents: ::std::option::Option<
        ::std::vec::Vec<crate::PresentedKnowledgeDocument>,
    >,
    /// `searchId`: `string`.
    #[doc(alias = "searchId")]
    pub search_id: ::std::option::Option<::std::string::String>,
    /// `queryType`: `string`.
    #[doc(alias = "queryType")]
    pub query_type: ::std::option::Option<crate::runtime::Open<QueryType>>,
    /// `surfacingMethod`: `string`.
    #[doc(alias = "surfacingMethod")]
    pub surfacing_method: ::std::option::Option<crate::runtime::Open<SurfacingMethod>>,
    /// `sessionId`: `string`, read-only.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `application`: `KnowledgeGuestSearchClientApplication`, read-only.
    pub application: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeGuestSearchClientApplication>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeGuestDocumentPresentation "KnowledgeGuestDocumentPresentation" 6 {
    (
        documents: ::std::vec::Vec<crate::PresentedKnowledgeDocument> = "documents" 1 with_documents,
        search_id: ::std::string::String = "searchId" 0 with_search_id,
        query_type: crate::runtime::Open<QueryType> = "queryType" 0 with_query_type,
        surfacing_method: crate::runtime::Open<SurfacingMethod> = "surfacingMethod" 0 with_surfacing_method,
        session_id: ::std::string::String = "sessionId" 2 with_session_id,
        application: ::std::boxed::Box<crate::KnowledgeGuestSearchClientApplication> = "application" 2 with_application,
    )
});

/// The property `queryType` of `KnowledgeGuestDocumentPresentation`. Known values: `Unknown`, `Article`, `AutoSearch`, `Category`, `ManualSearch`, `Recommendation`, `Suggestion`.
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

crate::runtime::known!(QueryType);

impl crate::runtime::Enum for QueryType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Article, "Article"),
        (Self::AutoSearch, "AutoSearch"),
        (Self::Category, "Category"),
        (Self::ManualSearch, "ManualSearch"),
        (Self::Recommendation, "Recommendation"),
        (Self::Suggestion, "Suggestion"),
    ];
}

/// The property `surfacingMethod` of `KnowledgeGuestDocumentPresentation`. Known values: `Unknown`, `Article`, `Snippet`, `Highlight`.
#[non_exhaustive]
pub enum SurfacingMethod {
    Unknown,
    Article,
    Snippet,
    Highlight,
}

crate::runtime::known!(SurfacingMethod);

impl crate::runtime::Enum for SurfacingMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Article, "Article"),
        (Self::Snippet, "Snippet"),
        (Self::Highlight, "Highlight"),
    ];
}
