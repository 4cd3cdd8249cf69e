// @generated from the schema "KnowledgeDocumentView"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentView`.
pub struct KnowledgeDocumentView {
    /// `documentVariationId`: `string`, required.
    #[doc(alias = "documentVariationId")]
    pub document_variation_id: ::std::option::Option<::std::string::String>,
    /// `documentVersionId`: `string`, required.
    #[doc(alias = "documentVersionId")]
    pub document_version_id: ::std::option::Option<::std::string::String>,
    /// `searchId`: `string`.
    #[doc(alias = "searchId")]
    pub search_id: ::std::option::Option<::std::string::String>,
    /// `queryType`: `string`.
    #[doc(alias = "queryType")]
    pub query_type: ::std::option::Option<crate::runtime::Open<QueryType>>,
    /// `surfacingMethod`: `string`.
    #[doc(alias = "surfacingMethod")]
    pub surfacing_method: ::std::option::Option<crate::runtime::Open<SurfacingMethod>>,
    /// `application`: `KnowledgeSearchClientApplication`, required.
    pub application: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeSearchClientApplication>,
    >,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `conversationContext`: `KnowledgeConversationContext`.
    #[doc(alias = "conversationContext")]
    pub conversation_context: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeConversationContext>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeDocumentView {
    const EMPTY: Self = Self {
        document_variation_id: ::std::option::Option::None,
        document_version_id: ::std::option::Option::None,
        search_id: ::std::option::Option::None,
        query_type: ::std::option::Option::None,
        surfacing_method: ::std::option::Option::None,
        application: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        conversation_context: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentView = &<KnowledgeDocumentView as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentView",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("documentVariationId", "document_variation_id", 1),
            ("documentVersionId", "document_version_id", 1),
            ("searchId", "search_id", 0),
            ("queryType", "query_type", 0),
            ("surfacingMethod", "surfacing_method", 0),
            ("application", "application", 1),
            ("sessionId", "session_id", 0),
            ("conversationContext", "conversation_context", 0),
        ],
        fields: &[
            &E.document_variation_id,
            &E.document_version_id,
            &E.search_id,
            &E.query_type,
            &E.surfacing_method,
            &E.application,
            &E.session_id,
            &E.conversation_context,
        ],
    }
};

crate::runtime::model!(KnowledgeDocumentView);

crate::runtime::setters!(KnowledgeDocumentView {
    with_document_variation_id: document_variation_id: ::std::string::String,
    with_document_version_id: document_version_id: ::std::string::String,
    with_search_id: search_id: ::std::string::String,
    with_query_type: query_type: crate::runtime::Open<QueryType>,
    with_surfacing_method: surfacing_method: crate::runtime::Open<SurfacingMethod>,
    with_application: application: ::std::boxed::Box<crate::KnowledgeSearchClientApplication>,
    with_session_id: session_id: ::std::string::String,
    with_conversation_context: conversation_context: ::std::boxed::Box<crate::KnowledgeConversationContext>,
});

/// The property `queryType` of `KnowledgeDocumentView`. Known values: `Unknown`, `Article`, `AutoSearch`, `Category`, `ManualSearch`, `Recommendation`, `Suggestion`.
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

/// The property `surfacingMethod` of `KnowledgeDocumentView`. Known values: `Unknown`, `Article`, `Snippet`, `Highlight`.
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
