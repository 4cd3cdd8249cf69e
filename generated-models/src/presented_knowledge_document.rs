// @generated from the schema "PresentedKnowledgeDocument"; changes made here are lost at the next generation

/// The schema `PresentedKnowledgeDocument`.
#[repr(C)]
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

crate::runtime::model!(PresentedKnowledgeDocument "PresentedKnowledgeDocument" 4 {
    (
        document_id: ::std::string::String = "documentId" 1 with_document_id,
        document_variation_id: ::std::string::String = "documentVariationId" 1 with_document_variation_id,
        document_version_id: ::std::string::String = "documentVersionId" 1 with_document_version_id,
        surfacing_method: crate::runtime::Open<SurfacingMethod> = "surfacingMethod" 0 with_surfacing_method,
    )
});

/// The property `surfacingMethod` of `PresentedKnowledgeDocument`. Known values: `Unknown`, `Article`, `Snippet`, `Highlight`.
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
