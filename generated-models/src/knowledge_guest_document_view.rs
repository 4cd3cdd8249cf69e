// @generated from the schema "KnowledgeGuestDocumentView"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestDocumentView`.
pub struct KnowledgeGuestDocumentView {
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeGuestDocumentView {
    const EMPTY: Self = Self {
        document_variation_id: ::std::option::Option::None,
        document_version_id: ::std::option::Option::None,
        search_id: ::std::option::Option::None,
        query_type: ::std::option::Option::None,
        surfacing_method: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeGuestDocumentView = &<KnowledgeGuestDocumentView as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeGuestDocumentView",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("documentVariationId", "document_variation_id", 1),
            ("documentVersionId", "document_version_id", 1),
            ("searchId", "search_id", 0),
            ("queryType", "query_type", 0),
            ("surfacingMethod", "surfacing_method", 0),
        ],
        fields: &[
            &E.document_variation_id,
            &E.document_version_id,
            &E.search_id,
            &E.query_type,
            &E.surfacing_method,
        ],
    }
};

crate::runtime::model!(KnowledgeGuestDocumentView);

crate::runtime::setters!(KnowledgeGuestDocumentView {
    with_document_variation_id: document_variation_id: ::std::string::String,
    with_document_version_id: document_version_id: ::std::string::String,
    with_search_id: search_id: ::std::string::String,
    with_query_type: query_type: crate::runtime::Open<QueryType>,
    with_surfacing_method: surfacing_method: crate::runtime::Open<SurfacingMethod>,
});

/// The property `queryType` of `KnowledgeGuestDocumentView`. Known values: `Unknown`, `Article`, `AutoSearch`, `Category`, `ManualSearch`, `Recommendation`, `Suggestion`.
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

/// The property `surfacingMethod` of `KnowledgeGuestDocumentView`. Known values: `Unknown`, `Article`, `Snippet`, `Highlight`.
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
