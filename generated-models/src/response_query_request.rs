// @generated from the schema "ResponseQueryRequest"; changes made here are lost at the next generation

/// The schema `ResponseQueryRequest`.
#[repr(C)]
pub struct ResponseQueryRequest {
    /// `queryPhrase`: `string`.
    #[doc(alias = "queryPhrase")]
    pub query_phrase: ::std::option::Option<::std::string::String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `filters`: `array of ResponseFilter`.
    pub filters: ::std::option::Option<::std::vec::Vec<crate::ResponseFilter>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ResponseQueryRequest "ResponseQueryRequest" 4 {
    (
        query_phrase: ::std::string::String = "queryPhrase" 0 with_query_phrase,
        page_size: i32 = "pageSize" 0 with_page_size,
        page_number: i32 = "pageNumber" 0 with_page_number,
        filters: ::std::vec::Vec<crate::ResponseFilter> = "filters" 0 with_filters,
    )
});
