// @generated from the schema "JsonCursorSearchResponse"; changes made here are lost at the next generation

/// The schema `JsonCursorSearchResponse`.
#[repr(C)]
pub struct JsonCursorSearchResponse {
    /// `types`: `array of string`, required.
    pub types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `results`: `object`, required.
    pub results: ::std::option::Option<::serde_json::Value>,
    /// `aggregations`: `object`.
    pub aggregations: ::std::option::Option<::serde_json::Value>,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JsonCursorSearchResponse "JsonCursorSearchResponse" 4 {
    (
        types: ::std::vec::Vec<::std::string::String> = "types" 1 with_types,
        results: ::serde_json::Value = "results" 1 with_results,
        aggregations: ::serde_json::Value = "aggregations" 0 with_aggregations,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
    )
});
