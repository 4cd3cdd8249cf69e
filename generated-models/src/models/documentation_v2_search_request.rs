// @generated from the schema "DocumentationV2SearchRequest"; changes made here are lost at the next generation

use crate::{DocumentationV2SearchAggregation, DocumentationV2SearchCriteria, SearchSort};
use crate::runtime::{Extra, Open};

/// The schema `DocumentationV2SearchRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentationV2SearchRequest {
    /// `sortOrder`: one of `ASC`, `DESC` and `SCORE`.
    #[doc(alias = "sortOrder")]
    pub sort_order: Option<Open<SortOrder>>,
    /// `sortBy`: `string`.
    #[doc(alias = "sortBy")]
    pub sort_by: Option<String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `sort`: `array of SearchSort`.
    pub sort: Option<Vec<SearchSort>>,
    /// `types`: `array of string`, required.
    pub types: Option<Vec<String>>,
    /// `query`: `array of DocumentationV2SearchCriteria`.
    pub query: Option<Vec<DocumentationV2SearchCriteria>>,
    /// `aggregations`: `array of DocumentationV2SearchAggregation`.
    pub aggregations: Option<Vec<DocumentationV2SearchAggregation>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentationV2SearchRequest "DocumentationV2SearchRequest" 8 {
    (
        sort_order: Open<SortOrder> = "sortOrder" with_sort_order,
        sort_by: String = "sortBy" with_sort_by,
        page_size: i32 = "pageSize" with_page_size,
        page_number: i32 = "pageNumber" with_page_number,
        sort: Vec<SearchSort> = "sort" with_sort,
        types: Vec<String> = "types" with_types required,
        query: Vec<DocumentationV2SearchCriteria> = "query" with_query,
        aggregations: Vec<DocumentationV2SearchAggregation> = "aggregations" with_aggregations,
    )
});

/// The property `sortOrder` of `DocumentationV2SearchRequest`. Known values: `ASC`, `DESC`, `SCORE`.
#[repr(u16)]
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
    Score,
}

crate::runtime::values!(SortOrder {
    Asc = "ASC",
    Desc = "DESC",
    Score = "SCORE",
});
