// @generated from the schema "EdgeLogsJobRequest"; changes made here are lost at the next generation

/// The schema `EdgeLogsJobRequest`.
#[repr(C)]
pub struct EdgeLogsJobRequest {
    /// `path`: `string`.
    pub path: ::std::option::Option<::std::string::String>,
    /// `query`: `string`.
    pub query: ::std::option::Option<::std::string::String>,
    /// `recurse`: `boolean`.
    pub recurse: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeLogsJobRequest "EdgeLogsJobRequest" 3 {
    (
        path: ::std::string::String = "path" 0 with_path,
        query: ::std::string::String = "query" 0 with_query,
        recurse: bool = "recurse" 0 with_recurse,
    )
});
