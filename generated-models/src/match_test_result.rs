// @generated from the schema "MatchTestResult"; changes made here are lost at the next generation

/// The schema `MatchTestResult`.
#[repr(C)]
pub struct MatchTestResult {
    /// `value`: `object`.
    pub value: ::std::option::Option<::serde_json::Value>,
    /// `path`: `string`.
    pub path: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MatchTestResult "MatchTestResult" 2 {
    (
        value: ::serde_json::Value = "value" 0 with_value,
        path: ::std::string::String = "path" 0 with_path,
    )
});
