// @generated from the schema "TagQueryRequest"; changes made here are lost at the next generation

/// The schema `TagQueryRequest`.
#[repr(C)]
pub struct TagQueryRequest {
    /// `query`: `string`.
    pub query: ::std::option::Option<::std::string::String>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TagQueryRequest "TagQueryRequest" 3 {
    (
        query: ::std::string::String = "query" 0 with_query,
        page_number: i32 = "pageNumber" 0 with_page_number,
        page_size: i32 = "pageSize" 0 with_page_size,
    )
});
