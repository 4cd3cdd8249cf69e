// @generated from the schema "GroupSearchRequest"; changes made here are lost at the next generation

use crate::{GroupSearchCriteria, SearchSort};
use crate::runtime::{Extra, Open};

/// The schema `GroupSearchRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GroupSearchRequest {
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
    /// `query`: `array of GroupSearchCriteria`.
    pub query: Option<Vec<GroupSearchCriteria>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GroupSearchRequest "GroupSearchRequest" 6 {
    (
        sort_order: Open<SortOrder> = "sortOrder" with_sort_order,
        sort_by: String = "sortBy" with_sort_by,
        page_size: i32 = "pageSize" with_page_size,
        page_number: i32 = "pageNumber" with_page_number,
        sort: Vec<SearchSort> = "sort" with_sort,
        query: Vec<GroupSearchCriteria> = "query" with_query,
    )
});

/// The property `sortOrder` of `GroupSearchRequest`. Known values: `ASC`, `DESC`, `SCORE`.
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
