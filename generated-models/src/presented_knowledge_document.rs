// @generated from the schema "PresentedKnowledgeDocument"; changes made here are lost at the next generation

/// The schema `PresentedKnowledgeDocument`.
pub struct PresentedKnowledgeDocument {
    /// `documentId`: `string`, required.
    #[doc(alias = "documentId")]
    pub document_id: ::std::option::Option<::std::string::String>,
    /// `documentVariationId`: `string`, required.
    #[doc(alias = "documentVariationId")]
    pub document_variation_id: ::std::option::Option<::std::string::String>,
    /// `documentVersionId`: `string`, required.
    #[doc(alias = "documentVersionId")]
    pub document_version_id: ::std::option::Option<::std::string::String>,
    /// `surfacingMethod`: `string`.
    #[doc(alias = "surfacingMethod")]
    pub surfacing_method: ::std::option::Option<crate::runtime::Open<SurfacingMethod>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PresentedKnowledgeDocument {
    const EMPTY: Self = Self {
        document_id: ::std::option::Option::None,
        document_variation_id: ::std::option::Option::None,
        document_version_id: ::std::option::Option::None,
        surfacing_method: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PresentedKnowledgeDocument = &<PresentedKnowledgeDocument as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PresentedKnowledgeDocument",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("documentId", "document_id", 1),
            ("documentVariationId", "document_variation_id", 1),
            ("documentVersionId", "document_version_id", 1),
            ("surfacingMethod", "surfacing_method", 0),
        ],
        fields: &[
            &E.document_id,
            &E.document_variation_id,
            &E.document_version_id,
            &E.surfacing_method,
        ],
    }
};

crate::runtime::model!(PresentedKnowledgeDocument);

crate::runtime::setters!(PresentedKnowledgeDocument {
    with_document_id: document_id: ::std::string::String,
    with_document_variation_id: document_variation_id: ::std::string::String,
    with_document_version_id: document_version_id: ::std::string::String,
    with_surfacing_method: surfacing_method: crate::runtime::Open<SurfacingMethod>,
});

/// The property `surfacingMethod` of `PresentedKnowledgeDocument`. Known values: `Unknown`, `Article`, `Snippet`, `Highlight`.
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
