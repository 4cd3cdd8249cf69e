// @generated from the schema "LocationSearchRequest"; changes made here are lost at the next generation

use crate::{LocationSearchCriteria, SearchSort};
use crate::runtime::{Extra, Open};

/// The schema `LocationSearchRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LocationSearchRequest {
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
    /// `expand`: `array of string`.
    pub expand: Option<Vec<String>>,
    /// `query`: `array of LocationSearchCriteria`.
    pub query: Option<Vec<LocationSearchCriteria>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LocationSearchRequest "LocationSearchRequest" 7 {
    (
        sort_order: Open<SortOrder> = "sortOrder" with_sort_order,
        sort_by: String = "sortBy" with_sort_by,
        page_size: i32 = "pageSize" with_page_size,
        page_number: i32 = "pageNumber" with_page_number,
        sort: Vec<SearchSort> = "sort" with_sort,
        expand: Vec<String> = "expand" with_expand,
        query: Vec<LocationSearchCriteria> = "query" with_query,
    )
});

/// The property `sortOrder` of `LocationSearchRequest`. Known values: `ASC`, `DESC`, `SCORE`.
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
