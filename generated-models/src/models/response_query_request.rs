// @generated from the schema "ResponseQueryRequest"; changes made here are lost at the next generation

use crate::ResponseFilter;
use crate::runtime::Extra;

/// The schema `ResponseQueryRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResponseQueryRequest {
    /// `queryPhrase`: `string`.
    #[doc(alias = "queryPhrase")]
    pub query_phrase: Option<String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `filters`: `array of ResponseFilter`.
    pub filters: Option<Vec<ResponseFilter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResponseQueryRequest "ResponseQueryRequest" 4 {
    (
        query_phrase: String = "queryPhrase" with_query_phrase,
        page_size: i32 = "pageSize" with_page_size,
        page_number: i32 = "pageNumber" with_page_number,
        filters: Vec<ResponseFilter> = "filters" with_filters,
    )
});
