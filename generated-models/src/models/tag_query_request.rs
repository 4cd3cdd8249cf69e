// @generated from the schema "TagQueryRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TagQueryRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TagQueryRequest {
    /// `query`: `string`.
    pub query: Option<String>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TagQueryRequest "TagQueryRequest" 3 {
    (
        query: String = "query" with_query,
        page_number: i32 = "pageNumber" with_page_number,
        page_size: i32 = "pageSize" with_page_size,
    )
});
