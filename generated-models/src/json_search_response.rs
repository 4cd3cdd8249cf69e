// @generated from the schema "JsonSearchResponse"; changes made here are lost at the next generation

/// The schema `JsonSearchResponse`.
#[repr(C)]
pub struct JsonSearchResponse {
    /// `total`: `integer (int64)`, required.
    pub total: ::std::option::Option<i64>,
    /// `pageCount`: `integer (int32)`, required.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i32>,
    /// `pageSize`: `integer (int32)`, required.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`, required.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `types`: `array of string`, required.
    pub types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `results`: `object`, required.
    pub results: ::std::option::Option<::serde_json::Value>,
    /// `aggregations`: `object`.
    pub aggregations: ::std::option::Option<::serde_json::Value>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JsonSearchResponse "JsonSearchResponse" 7 {
    (
        total: i64 = "total" 1 with_total,
        page_count: i32 = "pageCount" 1 with_page_count,
        page_size: i32 = "pageSize" 1 with_page_size,
        page_number: i32 = "pageNumber" 1 with_page_number,
        types: ::std::vec::Vec<::std::string::String> = "types" 1 with_types,
        results: ::serde_json::Value = "results" 1 with_results,
        aggregations: ::serde_json::Value = "aggregations" 0 with_aggregations,
    )
});
