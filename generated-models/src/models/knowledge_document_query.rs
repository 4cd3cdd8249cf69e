// @generated from the schema "KnowledgeDocumentQuery"; changes made here are lost at the next generation

use crate::{DocumentQuery, DocumentQueryInterval};
use crate::runtime::{Extra, Open};

/// The schema `KnowledgeDocumentQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentQuery {
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `includeDraftDocuments`: `boolean`.
    #[doc(alias = "includeDraftDocuments")]
    pub include_draft_documents: Option<bool>,
    /// `interval`: `DocumentQueryInterval`.
    pub interval: Option<Box<DocumentQueryInterval>>,
    /// `filter`: `DocumentQuery`, required.
    pub filter: Option<Box<DocumentQuery>>,
    /// `includeVariations`: one of `All`, `AllMatching` and `SingleMostRelevant`.
    #[doc(alias = "includeVariations")]
    pub include_variations: Option<Open<IncludeVariations>>,
    /// `sortOrder`: one of `Asc` and `Desc`.
    #[doc(alias = "sortOrder")]
    pub sort_order: Option<Open<SortOrder>>,
    /// `sortBy`: one of `DateCreated`, `DateModified`, `CategoryName`, `LabelName` and `ViewCount`.
    #[doc(alias = "sortBy")]
    pub sort_by: Option<Open<SortBy>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentQuery "KnowledgeDocumentQuery" 8 {
    (
        page_size: i32 = "pageSize" with_page_size,
        page_number: i32 = "pageNumber" with_page_number,
        include_draft_documents: bool = "includeDraftDocuments" with_include_draft_documents,
        interval: Box<DocumentQueryInterval> = "interval" with_interval,
        filter: Box<DocumentQuery> = "filter" with_filter required,
        include_variations: Open<IncludeVariations> = "includeVariations" with_include_variations,
        sort_order: Open<SortOrder> = "sortOrder" with_sort_order,
        sort_by: Open<SortBy> = "sortBy" with_sort_by,
    )
});

/// The property `includeVariations` of `KnowledgeDocumentQuery`. Known values: `All`, `AllMatching`, `SingleMostRelevant`.
#[repr(u16)]
#[non_exhaustive]
pub enum IncludeVariations {
    All,
    AllMatching,
    SingleMostRelevant,
}

crate::runtime::values!(IncludeVariations {
    All = "All",
    AllMatching = "AllMatching",
    SingleMostRelevant = "SingleMostRelevant",
});

/// The property `sortOrder` of `KnowledgeDocumentQuery`. Known values: `Asc`, `Desc`.
#[repr(u16)]
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
}

crate::runtime::values!(SortOrder {
    Asc = "Asc",
    Desc = "Desc",
});

/// The property `sortBy` of `KnowledgeDocumentQuery`. Known values: `DateCreated`, `DateModified`, `CategoryName`, `LabelName`, `ViewCount`.
#[repr(u16)]
#[non_exhaustive]
pub enum SortBy {
    DateCreated,
    DateModified,
    CategoryName,
    LabelName,
    ViewCount,
}

crate::runtime::values!(SortBy {
    DateCreated = "DateCreated",
    DateModified = "DateModified",
    CategoryName = "CategoryName",
    LabelName = "LabelName",
    ViewCount = "ViewCount",
});
