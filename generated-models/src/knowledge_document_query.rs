// @generated from the schema "KnowledgeDocumentQuery"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentQuery`.
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

impl crate::runtime::Model for KnowledgeDocumentQuery {
    const EMPTY: Self = Self {
        page_size: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        include_draft_documents: ::std::option::Option::None,
        interval: ::std::option::Option::None,
        filter: ::std::option::Option::None,
        include_variations: ::std::option::Option::None,
        sort_order: ::std::option::Option::None,
        sort_by: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentQuery = &<KnowledgeDocumentQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentQuery",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("pageSize", "page_size", 0),
            ("pageNumber", "page_number", 0),
            ("includeDraftDocuments", "include_draft_documents", 0),
            ("interval", "interval", 0),
            ("filter", "filter", 1),
            ("includeVariations", "include_variations", 0),
            ("sortOrder", "sort_order", 0),
            ("sortBy", "sort_by", 0),
        ],
        fields: &[
            &E.page_size,
            &E.page_number,
            &E.include_draft_documents,
            &E.interval,
            &E.filter,
            &E.include_variations,
            &E.sort_order,
            &E.sort_by,
        ],
    }
};

crate::runtime::model!(KnowledgeDocumentQuery);

crate::runtime::setters!(KnowledgeDocumentQuery {
    with_page_size: page_size: i32,
    with_page_number: page_number: i32,
    with_include_draft_documents: include_draft_documents: bool,
    with_interval: interval: ::std::boxed::Box<crate::DocumentQueryInterval>,
    with_filter: filter: ::std::boxed::Box<crate::DocumentQuery>,
    with_include_variations: include_variations: crate::runtime::Open<IncludeVariations>,
    with_sort_order: sort_order: crate::runtime::Open<SortOrder>,
    with_sort_by: sort_by: crate::runtime::Open<SortBy>,
});

/// The property `includeVariations` of `KnowledgeDocumentQuery`. Known values: `All`, `AllMatching`, `SingleMostRelevant`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IncludeVariations {
    All,
    AllMatching,
    SingleMostRelevant,
}

impl crate::runtime::Enum for IncludeVariations {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::All, "All"),
        (Self::AllMatching, "AllMatching"),
        (Self::SingleMostRelevant, "SingleMostRelevant"),
    ];
}

/// The property `sortOrder` of `KnowledgeDocumentQuery`. Known values: `Asc`, `Desc`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
}

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "Asc"),
        (Self::Desc, "Desc"),
    ];
}

/// The property `sortBy` of `KnowledgeDocumentQuery`. Known values: `DateCreated`, `DateModified`, `CategoryName`, `LabelName`, `ViewCount`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SortBy {
    DateCreated,
    DateModified,
    CategoryName,
    LabelName,
    ViewCount,
}

impl crate::runtime::Enum for SortBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DateCreated, "DateCreated"),
        (Self::DateModified, "DateModified"),
        (Self::CategoryName, "CategoryName"),
        (Self::LabelName, "LabelName"),
        (Self::ViewCount, "ViewCount"),
    ];
}
