// @generated from the schema "KnowledgeDocumentQuery"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentQuery`.
#[repr(C)]
pub struct KnowledgeDocumentQuery {
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `includeDraftDocuments`: `boolean`.
    #[doc(alias = "includeDraftDocuments")]
    pub include_draft_documents: ::std::option::Option<bool>,
    /// `interval`: `DocumentQueryInterval`.
    pub interval: ::std::option::Option<::std::boxed::Box<crate::DocumentQueryInterval>>,
    /// `filter`: `DocumentQuery`, required.
    pub filter: ::std::option::Option<::std::boxed::Box<crate::DocumentQuery>>,
    /// `includeVariations`: `string`.
    #[doc(alias = "includeVariations")]
    pub include_variations: ::std::option::Option<
        crate::runtime::Open<IncludeVariations>,
    >,
    /// `sortOrder`: `string`.
    #[doc(alias = "sortOrder")]
    pub sort_order: ::std::option::Option<crate::runtime::Open<SortOrder>>,
    /// `sortBy`: `string`.
    #[doc(alias = "sortBy")]
    pub sort_by: ::std::option::Option<crate::runtime::Open<SortBy>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeDocumentQuery "KnowledgeDocumentQuery" 8 {
    (
        page_size: i32 = "pageSize" 0 with_page_size,
        page_number: i32 = "pageNumber" 0 with_page_number,
        include_draft_documents: bool = "includeDraftDocuments" 0 with_include_draft_documents,
        interval: ::std::boxed::Box<crate::DocumentQueryInterval> = "interval" 0 with_interval,
        filter: ::std::boxed::Box<crate::DocumentQuery> = "filter" 1 with_filter,
        include_variations: crate::runtime::Open<IncludeVariations> = "includeVariations" 0 with_include_variations,
        sort_order: crate::runtime::Open<SortOrder> = "sortOrder" 0 with_sort_order,
        sort_by: crate::runtime::Open<SortBy> = "sortBy" 0 with_sort_by,
    )
});

/// The property `includeVariations` of `KnowledgeDocumentQuery`. Known values: `All`, `AllMatching`, `SingleMostRelevant`.
#[non_exhaustive]
pub enum IncludeVariations {
    All,
    AllMatching,
    SingleMostRelevant,
}

crate::runtime::known!(IncludeVariations);

impl crate::runtime::Enum for IncludeVariations {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::All, "All"),
        (Self::AllMatching, "AllMatching"),
        (Self::SingleMostRelevant, "SingleMostRelevant"),
    ];
}

/// The property `sortOrder` of `KnowledgeDocumentQuery`. Known values: `Asc`, `Desc`.
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
}

crate::runtime::known!(SortOrder);

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "Asc"),
        (Self::Desc, "Desc"),
    ];
}

/// The property `sortBy` of `KnowledgeDocumentQuery`. Known values: `DateCreated`, `DateModified`, `CategoryName`, `LabelName`, `ViewCount`.
#[non_exhaustive]
pub enum SortBy {
    DateCreated,
    DateModified,
    CategoryName,
    LabelName,
    ViewCount,
}

crate::runtime::known!(SortBy);

impl crate::runtime::Enum for SortBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DateCreated, "DateCreated"),
        (Self::DateModified, "DateModified"),
        (Self::CategoryName, "CategoryName"),
        (Self::LabelName, "LabelName"),
        (Self::ViewCount, "ViewCount"),
    ];
}
