// @generated from the schema "KnowledgeGuestDocumentPresentation"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestDocumentPresentation`.
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

impl crate::runtime::Model for KnowledgeGuestDocumentPresentation {
    const EMPTY: Self = Self {
        documents: ::std::option::Option::None,
        search_id: ::std::option::Option::None,
        query_type: ::std::option::Option::None,
        surfacing_method: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        application: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeGuestDocumentPresentation = &<KnowledgeGuestDocumentPresentation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeGuestDocumentPresentation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("documents", "documents", 1),
            ("searchId", "search_id", 0),
            ("queryType", "query_type", 0),
            ("surfacingMethod", "surfacing_method", 0),
            ("sessionId", "session_id", 2),
            ("application", "application", 2),
        ],
        fields: &[
            &E.documents,
            &E.search_id,
            &E.query_type,
            &E.surfacing_method,
            &E.session_id,
            &E.application,
        ],
    }
};

crate::runtime::model!(KnowledgeGuestDocumentPresentation);

crate::runtime::setters!(KnowledgeGuestDocumentPresentation {
    with_documents: documents: ::std::vec::Vec<crate::PresentedKnowledgeDocument>,
    with_search_id: search_id: ::std::string::String,
    with_query_type: query_type: crate::runtime::Open<QueryType>,
    with_surfacing_method: surfacing_method: crate::runtime::Open<SurfacingMethod>,
    with_session_id: session_id: ::std::string::String,
    with_application: application: ::std::boxed::Box<crate::KnowledgeGuestSearchClientApplication>,
});

/// The property `queryType` of `KnowledgeGuestDocumentPresentation`. Known values: `Unknown`, `Article`, `AutoSearch`, `Category`, `ManualSearch`, `Recommendation`, `Suggestion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SurfacingMethod {
    Unknown,
    Article,
    Snippet,
    Highlight,
}

impl crate::runtime::Enum for SurfacingMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Article, "Article"),
        (Self::Snippet, "Snippet"),
        (Self::Highlight, "Highlight"),
    ];
}
