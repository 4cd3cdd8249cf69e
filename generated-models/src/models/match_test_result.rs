// @generated from the schema "MatchTestResult"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MatchTestResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MatchTestResult {
    /// `value`: `object`.
    pub value: Option<serde_json::Value>,
    /// `path`: `string`.
    pub path: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MatchTestResult "MatchTestResult" 2 {
    (
        value: serde_json::Value = "value" with_value,
        path: String = "path" with_path,
    )
});
