// @generated from the schema "VoicemailsSearchResponse"; changes made here are lost at the next generation

/// The schema `VoicemailsSearchResponse`.
#[repr(C)]
pub struct VoicemailsSearchResponse {
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
    /// `previousPage`: `string`.
    #[doc(alias = "previousPage")]
    pub previous_page: ::std::option::Option<::std::string::String>,
    /// `currentPage`: `string`.
    #[doc(alias = "currentPage")]
    pub current_page: ::std::option::Option<::std::string::String>,
    /// `nextPage`: `string`.
    #[doc(alias = "nextPage")]
    pub next_page: ::std::option::Option<::std::string::String>,
    /// `types`: `array of string`, required.
    pub types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `results`: `array of VoicemailMessage`, required.
    pub results: ::std::option::Option<::std::vec::Vec<crate::VoicemailMessage>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(VoicemailsSearchResponse "VoicemailsSearchResponse" 9 {
    (
        total: i64 = "total" 1 with_total,
        page_count: i32 = "pageCount" 1 with_page_count,
        page_size: i32 = "pageSize" 1 with_page_size,
        page_number: i32 = "pageNumber" 1 with_page_number,
        previous_page: ::std::string::String = "previousPage" 0 with_previous_page,
        current_page: ::std::string::String = "currentPage" 0 with_current_page,
        next_page: ::std::string::String = "nextPage" 0 with_next_page,
        types: ::std::vec::Vec<::std::string::String> = "types" 1 with_types,
        results: ::std::vec::Vec<crate::VoicemailMessage> = "results" 1 with_results,
    )
});
