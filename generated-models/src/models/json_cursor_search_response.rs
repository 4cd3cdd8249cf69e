// @generated from the schema "JsonCursorSearchResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `JsonCursorSearchResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JsonCursorSearchResponse {
    /// `types`: `array of string`, required.
    pub types: Option<Vec<String>>,
    /// `results`: `object`, required.
    pub results: Option<serde_json::Value>,
    /// `aggregations`: `object`.
    pub aggregations: Option<serde_json::Value>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JsonCursorSearchResponse "JsonCursorSearchResponse" 4 {
    (
        types: Vec<String> = "types" with_types required,
        results: serde_json::Value = "results" with_results required,
        aggregations: serde_json::Value = "aggregations" with_aggregations,
        cursor: String = "cursor" with_cursor,
    )
});
