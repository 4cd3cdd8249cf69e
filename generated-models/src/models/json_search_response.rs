// @generated from the schema "JsonSearchResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `JsonSearchResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JsonSearchResponse {
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
    /// `types`: `array of string`, required.
    pub types: Option<Vec<String>>,
    /// `results`: `object`, required.
    pub results: Option<serde_json::Value>,
    /// `aggregations`: `object`.
    pub aggregations: Option<serde_json::Value>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JsonSearchResponse "JsonSearchResponse" 7 {
    (
        total: i64 = "total" with_total required,
        page_count: i32 = "pageCount" with_page_count required,
        page_size: i32 = "pageSize" with_page_size required,
        page_number: i32 = "pageNumber" with_page_number required,
        types: Vec<String> = "types" with_types required,
        results: serde_json::Value = "results" with_results required,
        aggregations: serde_json::Value = "aggregations" with_aggregations,
    )
});
