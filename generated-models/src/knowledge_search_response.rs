// @generated from the schema "KnowledgeSearchResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeSearchResponse`.
#[repr(C)]
pub struct KnowledgeSearchResponse {
    /// `searchId`: `string`, read-only.
    #[doc(alias = "searchId")]
    pub search_id: ::std::option::Option<::std::string::String>,
    /// `total`: `integer (int32)`, read-only.
    pub total: ::std::option::Option<i32>,
    /// `pageCount`: `integer (int32)`, read-only.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i32>,
    /// `pageSize`: `integer (int32)`, read-only.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`, read-only.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `results`: `array of KnowledgeSearchDocumentV1`, read-only.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeSearchDocumentV1>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeSearchResponse "KnowledgeSearchResponse" 6 {
    (
        search_id: ::std::string::String = "searchId" 2 with_search_id,
        total: i32 = "total" 2 with_total,
        page_count: i32 = "pageCount" 2 with_page_count,
        page_size: i32 = "pageSize" 2 with_page_size,
        page_number: i32 = "pageNumber" 2 with_page_number,
        results: ::std::vec::Vec<crate::KnowledgeSearchDocumentV1> = "results" 2 with_results,
    )
});
