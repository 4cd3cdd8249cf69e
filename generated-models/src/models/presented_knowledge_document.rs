// @generated from the schema "PresentedKnowledgeDocument"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `PresentedKnowledgeDocument`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PresentedKnowledgeDocument {
    /// `documentId`: `string`, required.
    #[doc(alias = "documentId")]
    pub document_id: Option<String>,
    /// `documentVariationId`: `string`, required.
    #[doc(alias = "documentVariationId")]
    pub document_variation_id: Option<String>,
    /// `documentVersionId`: `string`, required.
    #[doc(alias = "documentVersionId")]
    pub document_version_id: Option<String>,
    /// `surfacingMethod`: one of `Unknown`, `Article`, `Snippet` and `Highlight`.
    #[doc(alias = "surfacingMethod")]
    pub surfacing_method: Option<Open<SurfacingMethod>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PresentedKnowledgeDocument "PresentedKnowledgeDocument" 4 {
    (
        document_id: String = "documentId" with_document_id required,
        document_variation_id: String = "documentVariationId" with_document_variation_id required,
        document_version_id: String = "documentVersionId" with_document_version_id required,
        surfacing_method: Open<SurfacingMethod> = "surfacingMethod" with_surfacing_method,
    )
});

/// The property `surfacingMethod` of `PresentedKnowledgeDocument`. Known values: `Unknown`, `Article`, `Snippet`, `Highlight`.
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
