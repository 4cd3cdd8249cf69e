// @generated from the schema "ResponseAssetSearchRequest"; changes made here are lost at the next generation

use crate::ResponseAssetFilter;
use crate::runtime::{Extra, Open};

/// The schema `ResponseAssetSearchRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResponseAssetSearchRequest {
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `sortOrder`: one of `ASC` and `DESC`.
    #[doc(alias = "sortOrder")]
    pub sort_order: Option<Open<SortOrder>>,
    /// `sortBy`: `string`.
    #[doc(alias = "sortBy")]
    pub sort_by: Option<String>,
    /// `query`: `array of ResponseAssetFilter`, required.
    pub query: Option<Vec<ResponseAssetFilter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResponseAssetSearchRequest "ResponseAssetSearchRequest" 5 {
    (
        page_size: i32 = "pageSize" with_page_size,
        page_number: i32 = "pageNumber" with_page_number,
        sort_order: Open<SortOrder> = "sortOrder" with_sort_order,
        sort_by: String = "sortBy" with_sort_by,
        query: Vec<ResponseAssetFilter> = "query" with_query required,
    )
});

/// The property `sortOrder` of `ResponseAssetSearchRequest`. Known values: `ASC`, `DESC`.
#[repr(u16)]
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
}

crate::runtime::values!(SortOrder {
    Asc = "ASC",
    Desc = "DESC",
});
