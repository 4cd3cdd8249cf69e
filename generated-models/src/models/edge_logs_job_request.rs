// @generated from the schema "EdgeLogsJobRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EdgeLogsJobRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeLogsJobRequest {
    /// `path`: `string`.
    pub path: Option<String>,
    /// `query`: `string`.
    pub query: Option<String>,
    /// `recurse`: `boolean`.
    pub recurse: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeLogsJobRequest "EdgeLogsJobRequest" 3 {
    (
        path: String = "path" with_path,
        query: String = "query" with_query,
        recurse: bool = "recurse" with_recurse,
    )
});
