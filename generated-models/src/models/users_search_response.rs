// @generated from the schema "UsersSearchResponse"; changes made here are lost at the next generation

use crate::User;
use crate::runtime::Extra;

/// The schema `UsersSearchResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UsersSearchResponse {
    /// `total`: `integer (int64)`, required.
    pub total: Option<i64>,
    /// `pageCount`: `integer (int32)`, required.
    #[doc(alias = "pageCount")]
    pub page_count: Option<i32>,
    /// `pageSize`: `integer (int32)`, required.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `pageNumber`: `integer (int32)`, required.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `previousPage`: `string`.
    #[doc(alias = "previousPage")]
    pub previous_page: Option<String>,
    /// `currentPage`: `string`.
    #[doc(alias = "currentPage")]
    pub current_page: Option<String>,
    /// `nextPage`: `string`.
    #[doc(alias = "nextPage")]
    pub next_page: Option<String>,
    /// `types`: `array of string`, required.
    pub types: Option<Vec<String>>,
    /// `results`: `array of User`, required.
    pub results: Option<Vec<User>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UsersSearchResponse "UsersSearchResponse" 9 {
    (
        total: i64 = "total" with_total required,
        page_count: i32 = "pageCount" with_page_count required,
        page_size: i32 = "pageSize" with_page_size required,
        page_number: i32 = "pageNumber" with_page_number required,
        previous_page: String = "previousPage" with_previous_page,
        current_page: String = "currentPage" with_current_page,
        next_page: String = "nextPage" with_next_page,
        types: Vec<String> = "types" with_types required,
        results: Vec<User> = "results" with_results required,
    )
});
