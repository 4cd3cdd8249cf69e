// @generated from the schema "DocumentationV2SearchRequest"; changes made here are lost at the next generation

/// The schema `DocumentationV2SearchRequest`.
#[repr(C)]
pub struct DocumentationV2SearchRequest {
    /// `sortOrder`: `string`.
    #[doc(alias = "sortOrder")]
    pub sort_order: ::std::option::Option<crate::runtime::Open<SortOrder>>,
    /// `sortBy`: `string`.
    #[doc(alias = "sortBy")]
    pub sort_by: ::std::option::Option<::std::string::String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `sort`: `array of SearchSort`.
    pub sort: ::std::option::Option<::std::vec::Vec<crate::SearchSort>>,
    /// `types`: `array of string`, required.
    pub types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `query`: `array of DocumentationV2SearchCriteria`.
    pub query: ::std::option::Option<
        ::std::vec::Vec<crate::DocumentationV2SearchCriteria>,
    >,
    /// `aggregations`: `array of DocumentationV2SearchAggregation`.
    pub aggregations: ::std::option::Option<
        ::std::vec::Vec<crate::DocumentationV2SearchAggregation>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentationV2SearchRequest "DocumentationV2SearchRequest" 8 {
    (
        sort_order: crate::runtime::Open<SortOrder> = "sortOrder" 0 with_sort_order,
        sort_by: ::std::string::String = "sortBy" 0 with_sort_by,
        page_size: i32 = "pageSize" 0 with_page_size,
        page_number: i32 = "pageNumber" 0 with_page_number,
        sort: ::std::vec::Vec<crate::SearchSort> = "sort" 0 with_sort,
        types: ::std::vec::Vec<::std::string::String> = "types" 1 with_types,
        query: ::std::vec::Vec<crate::DocumentationV2SearchCriteria> = "query" 0 with_query,
        aggregations: ::std::vec::Vec<crate::DocumentationV2SearchAggregation> = "aggregations" 0 with_aggregations,
    )
});

/// The property `sortOrder` of `DocumentationV2SearchRequest`. Known values: `ASC`, `DESC`, `SCORE`.
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
    Score,
}

crate::runtime::known!(SortOrder);

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "ASC"),
        (Self::Desc, "DESC"),
        (Self::Score, "SCORE"),
    ];
}
